import { z } from 'zod';
import { idOf, instant, longText, nameText } from './values.ts';

export const currencyUnits = ['yen', 'thousandYen', 'tenThousandYen'] as const;
export type CurrencyUnit = (typeof currencyUnits)[number];

export const yenPerUnit: Readonly<Record<CurrencyUnit, number>> = { yen: 1, thousandYen: 1000, tenThousandYen: 10_000 };

/** 案件: the one record that stands for the whole project. */
export const project = z.strictObject({
  id: idOf('project'),
  name: nameText,
  organization: longText,
  background: longText,
  goals: longText,
  /** How money is shown and typed; amounts are kept in yen. */
  currencyUnit: z.enum(currencyUnits),
  /** Years over which monthly and yearly costs are summed. */
  horizonYears: z.int().min(1).max(10),
  createdAt: instant,
  /** The candidate the plan is made for. */
  recommendedCandidateId: idOf('candidate').nullable(),
  /** Candidates are shown by their aliases. */
  aliasesShown: z.boolean(),
  /** Evaluators' ratings are open to everyone and count where no consensus is recorded; until then each sees only their own. */
  ratingsRevealed: z.boolean(),
});
export type Project = z.infer<typeof project>;
