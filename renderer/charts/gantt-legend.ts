import type { Translate } from '../../shared/language/index.ts';
import { dueOnAxis, type GanttScene } from './gantt-drawing.ts';
import type { LegendEntry } from './legend.ts';
import type { ChartPalette } from './palette.ts';

/** What the marks of the chart mean, as far as they are in it. */
export const ganttLegend = (scene: GanttScene, palette: ChartPalette, translate: Translate): LegendEntry[] => [
  { key: 'expected', shapes: [{ path: 'M0 4H28V14H0Z', fill: palette.accent }], label: translate('plan.chart.legendExpected') },
  {
    key: 'critical',
    shapes: [
      { path: 'M0 4H28V14H0Z', fill: palette.accent },
      { path: 'M2 14L12 4M10 14L20 4M18 14L28 4', stroke: palette.paper, width: 1.5 },
    ],
    label: translate('plan.chart.legendCritical'),
  },
  { key: 'range', shapes: [{ path: 'M2 9H26M2 4V14M26 4V14', stroke: palette.ink, width: 1.5 }], label: translate('plan.chart.legendRange') },
  ...(scene.plan.tasks.some(({ task }) => task.ongoing)
    ? [
        {
          key: 'ongoing',
          shapes: [
            { path: 'M0 9H20', stroke: palette.accent, width: 3 },
            { path: 'M28 9L20 4V14Z', fill: palette.accent },
          ],
          label: translate('plan.chart.legendOngoing'),
        },
      ]
    : []),
  ...(scene.plan.rows.some(({ kind }) => kind === 'heading')
    ? [{ key: 'heading', shapes: [{ path: 'M2 15V5H26V15L22 9H6Z', fill: palette.softInk }], label: translate('plan.chart.legendHeading') }]
    : []),
  ...(dueOnAxis(scene) === null
    ? []
    : [{ key: 'due', shapes: [{ path: 'M14 1V4M14 7V11M14 14V17', stroke: palette.ink, width: 2 }], label: translate('plan.chart.legendDue') }]),
];
