import { parseAmount } from '../../../shared/input/amount.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import { parseNumber } from '../../../shared/input/number.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { type Estimate, frequencies } from '../../../shared/model/estimate.ts';
import type { CurrencyUnit } from '../../../shared/model/project.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { pointNames } from '../../components/point-drafts.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

export type EstimateValues = Partial<Omit<Estimate, 'id' | 'order' | 'candidateId'>>;

export const assumptionNames = ['optimisticAssumption', 'mostLikelyAssumption', 'pessimisticAssumption'] as const;

/** What a text typed or pasted into a column of the estimates grid means. Amounts without a suffix are in the project's unit. */
export function readEstimate(columnId: string, text: string, unit: CurrencyUnit, t: Translate): Reading<EstimateValues> {
  const point = pointNames.find((name) => name === columnId);
  if (point !== undefined) {
    const amount = text.trim() === '' ? parseAmount('0', unit) : parseAmount(text, unit);
    return amount === null ? refuse(t('screens.estimates.notNumber', { text })) : accept({ [point]: amount });
  }
  const assumption = assumptionNames.find((name) => name === columnId);
  if (assumption !== undefined) return within(text, textLimit, { [assumption]: text }, t);
  switch (columnId) {
    case 'title':
      return within(text, lineLimit, { title: text.trim() }, t);
    case 'frequency': {
      const frequency = parseChoice(text, frequencies, (value) => [value, t(`glossary.frequency.${value}`)]);
      const choices = frequencies.map((value) => t(`glossary.frequency.${value}`)).join(t('frame.separator'));
      return frequency === null ? refuse(t('screens.estimates.notChoice', { text, choices })) : accept({ frequency });
    }
    case 'quantity': {
      const quantity = text.trim() === '' ? 1 : parseNumber(text);
      return quantity !== null && quantity >= 0 && quantity <= 1e9 ? accept({ quantity }) : refuse(t('screens.estimates.notQuantity', { text }));
    }
    default:
      return accept({});
  }
}
