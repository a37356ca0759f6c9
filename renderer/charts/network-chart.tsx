import { useCallback, useMemo } from 'react';
import { formatCount } from '../../shared/language/format.ts';
import type { Translate } from '../../shared/language/index.ts';
import type { DurationUnit } from '../../shared/model/project.ts';
import type { Plan } from '../../shared/plan.ts';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { LegendEntry } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import { drawNetwork } from './network-drawing.ts';
import { layOutNetwork } from './network-layout.ts';
import type { ChartPalette } from './palette.ts';
import { type Picture, picturePalette } from './picture.ts';
import { type DrawingWindow, ScrolledCanvas } from './scrolled-canvas.tsx';
import { usePalette } from './use-palette.ts';

interface NetworkChartProps extends ChartFrameProps {
  readonly plan: Plan;
  readonly unit: DurationUnit;
}

const leastPictureWidth = 640;

/** What waits for what: the tasks of a plan as boxes in layers, with the early and late times of each. */
export function NetworkChart({ plan, unit, title, onSavePicture, ...frame }: NetworkChartProps) {
  const { translate, language } = frame;
  const palette = usePalette();
  const layout = useMemo(() => layOutNetwork(plan), [plan]);
  const tasks = formatCount(plan.tasks.length, language);
  const ownFinding = (): string => {
    if (plan.critical === null) return translate('plan.network.findingUntimed', { tasks, count: plan.untimed.length });
    const { count } = plan.critical;
    return translate('plan.network.finding', { tasks, paths: formatCount(count, language), count });
  };
  const finding = title ?? ownFinding();
  const draw = useCallback(
    (context: CanvasRenderingContext2D, window: DrawingWindow) => {
      context.translate(-window.left, -window.top);
      drawNetwork(context, layout, unit, window, { translate, language, palette });
    },
    [layout, unit, translate, language, palette],
  );
  const notes = [
    keyText(unit, translate),
    ...(layout.left > 0
      ? [translate('plan.network.onlyCritical', { all: formatCount(plan.tasks.length, language), shown: formatCount(layout.boxes.length, language) })]
      : []),
  ];
  const picture: Picture = {
    label: '',
    title: finding,
    width: Math.max(leastPictureWidth, layout.width),
    height: layout.height,
    draw: (context) =>
      drawNetwork(context, layout, unit, { left: 0, top: 0, width: layout.width, height: layout.height }, { translate, language, palette: picturePalette }),
    legend: networkLegend(picturePalette, translate),
    notes,
  };
  return (
    <ChartFigure {...frame} title={finding} kind="network" pictures={[picture]} notes={notes} onSavePicture={onSavePicture}>
      <ScrolledCanvas label={finding} width={layout.width} height={layout.height} maxHeight="70vh" draw={draw} />
      <LegendList label={translate('charts.kind.network')} entries={networkLegend(palette, translate)} />
    </ChartFigure>
  );
}

/** How to read a box. */
function keyText(unit: DurationUnit, translate: Translate): string {
  const row = (...names: readonly ('earliestStart' | 'expected' | 'earliestFinish' | 'latestStart' | 'float' | 'latestFinish')[]): string =>
    names.map((name) => translate(`plan.network.cell.${name}`)).join(translate('plan.network.keySeparator'));
  return translate(`plan.network.key.${unit}`, {
    top: row('earliestStart', 'expected', 'earliestFinish'),
    bottom: row('latestStart', 'float', 'latestFinish'),
  });
}

const networkLegend = (palette: ChartPalette, translate: Translate): LegendEntry[] => [
  { key: 'critical', shapes: [{ path: 'M2 3H26V15H2Z', fill: palette.paper, stroke: palette.accent, width: 3 }], label: translate('plan.network.legendCritical') },
  { key: 'other', shapes: [{ path: 'M2 3H26V15H2Z', fill: palette.paper, stroke: palette.softInk, width: 1.25 }], label: translate('plan.network.legendOther') },
];
