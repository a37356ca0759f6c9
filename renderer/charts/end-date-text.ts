import { formatDurationWithUnit } from '../../shared/language/duration.ts';
import type { Language, Translate } from '../../shared/language/index.ts';
import type { DurationUnit } from '../../shared/model/project.ts';
import { dayAfterWeeks, type PlanCalendar } from '../../shared/plan.ts';

/** How ends are told. */
export interface EndTerms {
  readonly unit: DurationUnit;
  /** Ends are dates too where there is one. */
  readonly calendar: PlanCalendar | null;
  readonly translate: Translate;
  readonly language: Language;
}

/** An end in words: `2027-02-10（8.5 週）`, or `8.5 週` without a calendar. */
export function endText(weeks: number, { unit, calendar, translate, language }: EndTerms): string {
  const length = formatDurationWithUnit(weeks, unit, language);
  return calendar === null ? length : translate('schedule.curve.endOn', { day: dayAfterWeeks(calendar, weeks), length });
}
