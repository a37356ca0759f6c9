import { useLayoutEffect, useRef } from 'react';
import { type CanvasConfiguration, createChart } from './chart-js.ts';

interface CanvasChartProps {
  /** Keep its identity while nothing changes: a new one is drawn anew, at once and without motion. */
  readonly configuration: CanvasConfiguration;
  /** What the picture shows; the numbers themselves stand in the table beside it. */
  readonly label: string;
  readonly height: number;
}

/** A chart.js chart that lives as long as its configuration. */
export function CanvasChart({ configuration, label, height }: CanvasChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const chart = createChart(canvas.current, configuration);
    return () => chart.destroy();
  }, [configuration]);
  return (
    <div style={{ position: 'relative', height, minWidth: 0 }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
