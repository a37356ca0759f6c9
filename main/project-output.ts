import { type Document, projectOf } from '../shared/document.ts';
import { amountIn } from '../shared/language/format.ts';
import { glossary } from '../shared/language/glossary.ts';
import type { Language } from '../shared/language/index.ts';
import { type CurrencyUnit, yenPerUnit } from '../shared/model/project.ts';

/** What a project is, as the command line prints it in JSON. */
export interface ProjectOutput {
  readonly id: string;
  readonly name: string;
  readonly currency: {
    readonly unit: CurrencyUnit;
    readonly label: Readonly<Record<Language, string>>;
    /** 1, 1,000 or 10,000: an amount times this is yen. */
    readonly yenPerUnit: number;
  };
  /** Years over which monthly and yearly costs are summed. */
  readonly horizonYears: number;
  /** The rate of the consumption tax, 0..1, and whether totals are shown with it. */
  readonly tax: { readonly rate: number; readonly shown: boolean };
  /** ρ between every two cost lines, 0..1. */
  readonly correlation: number;
  /** Not applicable counts as unknown instead of leaving both sums of the fit. */
  readonly notApplicableUnknown: boolean;
  /** In the currency unit, without tax; null while there is none. */
  readonly budget: number | null;
}

export function projectOutput(document: Document): ProjectOutput {
  const { id, name, currencyUnit, horizonYears, taxRate, taxShown, correlation, notApplicableUnknown, budget } = projectOf(document);
  return {
    id,
    name,
    currency: { unit: currencyUnit, label: glossary.currencyUnit[currencyUnit], yenPerUnit: yenPerUnit[currencyUnit] },
    horizonYears,
    tax: { rate: taxRate, shown: taxShown },
    correlation,
    notApplicableUnknown,
    budget: budget === null ? null : amountIn(budget, currencyUnit),
  };
}
