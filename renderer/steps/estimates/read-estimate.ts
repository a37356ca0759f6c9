import { parseAmount } from '../../../shared/input/amount.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import { parseNumber } from '../../../shared/input/number.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { CostClass } from '../../../shared/model/cost-class.ts';
import { distributionKinds, type Estimate, frequencies, lastMonth } from '../../../shared/model/estimate.ts';
import type { CurrencyUnit } from '../../../shared/model/project.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { pointNames } from '../../components/point-drafts.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

export type EstimateValues = Partial<Omit<Estimate, 'id' | 'order' | 'candidateId'>>;

export const assumptionNames = ['optimisticAssumption', 'mostLikelyAssumption', 'pessimisticAssumption'] as const;

/** What a text typed or pasted into a column of the estimates grid means. Amounts without a suffix are in the project's unit. */
export function readEstimate(columnId: string, text: string, unit: CurrencyUnit, costClasses: readonly CostClass[], t: Translate): Reading<EstimateValues> {
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
      return frequency === null ? notChoice(text, frequencies.map((value) => t(`glossary.frequency.${value}`)), t) : accept({ frequency });
    }
    case 'costClass': {
      if (text.trim() === '') return accept({ costClassId: null });
      const found = costClasses.find(({ id }) => id === text) ?? parseChoice(text, costClasses, ({ name }) => [name]);
      return found === null ? notChoice(text, costClasses.map(({ name }) => name), t) : accept({ costClassId: found.id });
    }
    case 'distribution': {
      const distribution = parseChoice(text, distributionKinds, (value) => [value, t(`glossary.distribution.${value}`)]);
      return distribution === null ? notChoice(text, distributionKinds.map((value) => t(`glossary.distribution.${value}`)), t) : accept({ distribution });
    }
    case 'lambda': {
      const lambda = text.trim() === '' ? usualLambda : parseNumber(text);
      return lambda !== null && lambda >= 0.1 && lambda <= 100 ? accept({ lambda }) : refuse(t('estimates.notLambda', { text }));
    }
    case 'startMonth': {
      const startMonth = text.trim() === '' ? 1 : parseMonth(text);
      return startMonth === null ? refuse(t('estimates.notMonth', { text })) : accept({ startMonth });
    }
    case 'endMonth': {
      if (text.trim() === '') return accept({ endMonth: null });
      const endMonth = parseMonth(text);
      return endMonth === null ? refuse(t('estimates.notMonth', { text })) : accept({ endMonth });
    }
    case 'quantity': {
      const quantity = text.trim() === '' ? 1 : parseNumber(text);
      return quantity !== null && quantity >= 0 && quantity <= 1e9 ? accept({ quantity }) : refuse(t('screens.estimates.notQuantity', { text }));
    }
    default:
      return accept({});
  }
}

/** λ of beta-PERT unless somebody says otherwise. */
const usualLambda = 4;

function parseMonth(text: string): number | null {
  const month = parseNumber(text.normalize('NFKC').trim().replace(/(か月目|ヶ月目|カ月目|月目|月)$/, ''));
  return month !== null && Number.isInteger(month) && month >= 1 && month <= lastMonth ? month : null;
}

const notChoice = (text: string, choices: readonly string[], t: Translate): Reading<EstimateValues> =>
  refuse(t('screens.estimates.notChoice', { text, choices: choices.join(t('frame.separator')) }));
