import type { Language, Translate } from './language/index.ts';
import type { CurrencyUnit } from './model/project.ts';

/** What sentences about amounts are told besides the numbers. */
export interface FindingTexts {
  readonly unit: CurrencyUnit;
  readonly translate: Translate;
  readonly language: Language;
}

/** Shares closer than this look the same in a percentage with one decimal. */
export const visibleShare = 0.0005;
