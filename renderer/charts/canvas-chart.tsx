import { Chart } from 'react-chartjs-2';
import { type CanvasConfiguration, plainConfiguration } from './chart-js.ts';

interface CanvasChartProps {
  /** Keep its identity while nothing changes: a new one is drawn anew, at once and without motion. */
  readonly configuration: CanvasConfiguration;
  /** What the picture shows; the numbers themselves stand in the table beside it. */
  readonly label: string;
  readonly height: number;
}

const numbers = new WeakMap<CanvasConfiguration, number>();
let latest = 0;

/** Each configuration its own key: react-chartjs-2 keeps the plugins a chart was born with, and ours draw the data's marks. */
function keyOf(configuration: CanvasConfiguration): number {
  const known = numbers.get(configuration);
  if (known !== undefined) return known;
  latest += 1;
  numbers.set(configuration, latest);
  return latest;
}

/** A chart.js chart that lives as long as its configuration. */
export function CanvasChart({ configuration, label, height }: CanvasChartProps) {
  return (
    <div style={{ position: 'relative', height, minWidth: 0 }}>
      <Chart key={keyOf(configuration)} {...plainConfiguration(configuration)} role="img" aria-label={label} />
    </div>
  );
}
