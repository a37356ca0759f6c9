import { useMemo } from 'react';
import { formatChance } from '../../shared/language/format.ts';
import { simulatedCompletion } from '../../shared/completion.ts';
import type { Translate } from '../../shared/language/index.ts';
import { quantileAt } from '../../shared/method/simulation/quantile-table.ts';
import type { ScheduleSimulation } from '../../shared/method/simulation/schedule.ts';
import type { DurationUnit } from '../../shared/model/project.ts';
import type { DueTime, PlanCalendar, TimedPlan } from '../../shared/plan.ts';
import { lineSample } from './amount-marks.ts';
import { CanvasChart } from './canvas-chart.tsx';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import { dueDashes, endDateConfiguration, isDueShown, pathDashes } from './end-date-configuration.ts';
import { endText } from './end-date-text.ts';
import type { LegendEntry } from './legend.ts';
import { LegendList } from './legend-list.tsx';
import type { ChartPalette } from './palette.ts';
import { drawChart, type Picture, picturePalette } from './picture.ts';
import { usePalette } from './use-palette.ts';

interface EndDateChartProps extends ChartFrameProps {
  readonly plan: TimedPlan;
  readonly result: ScheduleSimulation;
  readonly due: DueTime | null;
  /** Whose end is marked: 1..99. */
  readonly percent: number;
  /** The candidate the plan is for. */
  readonly name: string;
  readonly unit: DurationUnit;
  readonly calendar: PlanCalendar | null;
}

const pictureSize = [960, 460] as const;

/** When the plan has ended with which probability. */
export function EndDateChart({ plan, result, due, percent, name, unit, calendar, title, onSavePicture, ...frame }: EndDateChartProps) {
  const { translate, language, presenting = false } = frame;
  const palette = usePalette();
  const scene = useMemo(() => ({ plan, quantiles: result.quantiles, due, percent, unit, calendar }), [plan, result, due, percent, unit, calendar]);
  const configuration = useMemo(
    () => endDateConfiguration(scene, { translate, language, palette, presenting }),
    [scene, translate, language, palette, presenting],
  );
  const { dueProbability, deviation } = simulatedCompletion(result, due?.weeks ?? null);
  const ownFinding =
    due === null || dueProbability === null
      ? translate('schedule.curve.finding', { name, percent, end: endText(quantileAt(result.quantiles, percent / 100), { unit, calendar, translate, language }) })
      : translate('schedule.curve.findingDue', { name, day: due.due, probability: formatChance(dueProbability, deviation, language) });
  const finding = title ?? ownFinding;
  const picture: Picture = {
    label: '',
    title: finding,
    width: pictureSize[0],
    height: pictureSize[1],
    draw: drawChart(() => endDateConfiguration(scene, { translate, language, palette: picturePalette, presenting: false }), ...pictureSize),
    legend: endDateLegend(isDueShown(scene), picturePalette, translate),
    notes: [],
  };
  return (
    <ChartFigure {...frame} title={finding} kind="endDate" pictures={[picture]} onSavePicture={onSavePicture}>
      <CanvasChart configuration={configuration} label={finding} height={presenting ? 560 : 340} />
      <LegendList entries={endDateLegend(isDueShown(scene), palette, translate)} label={translate('charts.legend')} />
    </ChartFigure>
  );
}

const endDateLegend = (hasDue: boolean, palette: ChartPalette, translate: Translate): LegendEntry[] => [
  { key: 'simulated', shapes: [lineSample(palette.accent, [], 2.5)], label: translate('schedule.curve.simulated') },
  { key: 'onePath', shapes: [lineSample(palette.softInk, pathDashes, 1.5)], label: translate('schedule.curve.onePath') },
  ...(hasDue ? [{ key: 'due', shapes: [lineSample(palette.ink, dueDashes, 1.5)], label: translate('schedule.curve.due') }] : []),
];
