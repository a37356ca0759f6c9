import { look } from './look.ts';
import type { Plan } from './plan.ts';
import type { CellStyle } from './spreadsheet/styles.ts';

const percent = { plain: look.percent, strong: look.percentStrong } as const;

/**
 * The style of a simulated chance, by the rule of formatChance: the cell keeps the number, and shows more than 99.9 % or less than 0.1 % in
 * words, for trials make nothing certain.
 * @param spread of what was simulated; without any the chance is as certain as it reads
 */
export const chanceStyle = ({ translate }: Plan, spread: number, weight: keyof typeof percent = 'plain'): CellStyle =>
  spread > 0 ? look.chance(weight, translate('finding.percent.over', { percent: '99.9 %' }), translate('finding.percent.under', { percent: '0.1 %' })) : percent[weight];
