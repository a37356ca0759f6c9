import { parseAmount } from '../../../shared/input/amount.ts';
import { parseWeeks } from '../../../shared/input/duration.ts';
import { durationText, formatDuration } from '../../../shared/language/duration.ts';
import { amountIn, formatAmount } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Weeks, Yen } from '../../../shared/model/values.ts';
import { typedUnit } from '../../components/amount-unit.ts';

/** How values of one kind are shown and typed. */
export interface Measure<Value extends number> {
  /** As it stands in headings and sentences. */
  readonly unit: string;
  format(value: number): string;
  /** As people would type it. */
  editText(value: number): string;
  /** Null when the text is no such value. */
  parse(text: string): Value | null;
  /** Why a text is refused, and what to type instead. */
  refusal(text: string): string;
}

/** Amounts kept in yen, in the project's currency unit. */
export const costMeasure = (project: Project, t: Translate, language: Language): Measure<Yen> => ({
  unit: typedUnit(project, t),
  format: (yen) => formatAmount(yen, project.currencyUnit, language),
  editText: (yen) => String(amountIn(yen, project.currencyUnit)),
  parse: (text) => parseAmount(text, project.currencyUnit),
  refusal: (text) => t('calibration.notAmount', { text }),
});

/** Lengths of time kept in weeks, in the project's unit of time. */
export const durationMeasure = ({ durationUnit }: Project, t: Translate, language: Language): Measure<Weeks> => ({
  unit: t(`calibration.duration.units.${durationUnit}`),
  format: (weeks) => formatDuration(weeks, durationUnit, language),
  editText: (weeks) => durationText(weeks, durationUnit),
  parse: (text) => parseWeeks(text, durationUnit),
  refusal: (text) => t('calibration.notDuration', { text }),
});
