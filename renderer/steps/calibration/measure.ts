import { parseAmount } from '../../../shared/input/amount.ts';
import { parseWeeks } from '../../../shared/input/duration.ts';
import { durationIn, durationText, formatDuration } from '../../../shared/language/duration.ts';
import type { TextReading } from '../../../shared/input/reading.ts';
import { amountText, decimalsApart, formatTyped, formatTypedAmount, formatUnitPrice } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { CurrencyUnit, Project } from '../../../shared/model/project.ts';
import { signedYen, type Weeks, type Yen } from '../../../shared/model/values.ts';
import { typedUnit } from '../../components/amount-unit.ts';

/** How values of one kind are shown and typed. */
export interface Measure<Value extends number> {
  /** As it stands in headings and sentences. */
  readonly unit: string;
  /** What an amount of money without a unit is in. */
  readonly bareUnit?: CurrencyUnit;
  /** A derived value, rounded as far as it stays apart from the others of its line. */
  format(value: number, beside: readonly number[]): string;
  /** A value somebody typed, in full. */
  formatTyped(value: number): string;
  /** As people would type it. */
  editText(value: number): string;
  parse(text: string): TextReading<Value>;
}

/** Amounts kept in yen, in the project's currency unit. */
export const costMeasure = (project: Project, t: Translate, language: Language): Measure<Yen> => ({
  unit: typedUnit(project, t),
  bareUnit: project.currencyUnit,
  format: (yen, beside) => formatUnitPrice(yen, beside, project.currencyUnit, language),
  formatTyped: (yen) => formatTypedAmount(yen, project.currencyUnit, language),
  editText: (yen) => amountText(yen, project.currencyUnit),
  parse: (text) => parseAmount(text, { unit: project.currencyUnit, kept: signedYen, tax: 'excluded' }),
});

/** Lengths of time kept in weeks, in the project's unit of time. */
export const durationMeasure = ({ durationUnit }: Project, t: Translate, language: Language): Measure<Weeks> => ({
  unit: t(`calibration.duration.units.${durationUnit}`),
  format: (weeks, beside) => formatDuration(weeks, durationUnit, language, decimalsApart([weeks, ...beside].map((value) => durationIn(value, durationUnit)), 2)),
  formatTyped: (weeks) => formatTyped(Number(durationText(weeks, durationUnit)), language),
  editText: (weeks) => durationText(weeks, durationUnit),
  parse: (text) => parseWeeks(text, durationUnit),
});
