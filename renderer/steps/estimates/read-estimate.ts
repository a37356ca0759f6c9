import { parseAmount } from '../../../shared/input/amount.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import { parseMonth } from '../../../shared/input/month.ts';
import { parseNumber } from '../../../shared/input/number.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { parseQuantity } from '../../../shared/input/quantity.ts';
import { parseDistribution, parseFrequency } from '../../../shared/input/words.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { choicesText } from '../../../shared/language/lists.ts';
import type { CostClass } from '../../../shared/model/cost-class.ts';
import { distributionKinds, type Estimate, frequencies } from '../../../shared/model/estimate.ts';
import type { CurrencyUnit } from '../../../shared/model/project.ts';
import { lineLimit, signedYen, textLimit } from '../../../shared/model/values.ts';
import { pointNames } from '../../components/point-drafts.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';
import { fieldsOf } from '../../components/read-text.ts';

export type EstimateValues = Partial<Omit<Estimate, 'id' | 'order' | 'candidateId'>>;

export const assumptionNames = ['optimisticAssumption', 'mostLikelyAssumption', 'pessimisticAssumption'] as const;

/** What a text typed or pasted into a column of the estimates grid means. Amounts without a suffix are in the project's unit. */
export function readEstimate(columnId: string, text: string, unit: CurrencyUnit, costClasses: readonly CostClass[], t: Translate): Reading<EstimateValues> {
  const point = pointNames.find((name) => name === columnId);
  if (point !== undefined) return fieldsOf(parseAmount(text, { unit, kept: signedYen, tax: 'excluded' }), (amount) => ({ [point]: amount }), t);
  const assumption = assumptionNames.find((name) => name === columnId);
  if (assumption !== undefined) return within(text, textLimit, { [assumption]: text }, t);
  switch (columnId) {
    case 'title':
      return within(text, lineLimit, { title: text.trim() }, t);
    case 'frequency': {
      const frequency = parseFrequency(text);
      return frequency === null ? notChoice(text, frequencies.map((value) => t(`glossary.frequency.${value}`)), t) : accept({ frequency });
    }
    case 'costClass': {
      if (isBlank(text)) return accept({ costClassId: null });
      const found = costClasses.find(({ id }) => id === text) ?? parseChoice(text, costClasses, ({ name }) => [name]);
      return found === null ? notChoice(text, costClasses.map(({ name }) => name), t) : accept({ costClassId: found.id });
    }
    case 'distribution': {
      const distribution = parseDistribution(text);
      return distribution === null ? notChoice(text, distributionKinds.map((value) => t(`glossary.distribution.${value}`)), t) : accept({ distribution });
    }
    case 'lambda': {
      const lambda = isBlank(text) ? usualLambda : parseNumber(text);
      return lambda !== null && lambda >= 0.1 && lambda <= 100 ? accept({ lambda }) : refuse(t('estimates.notLambda', { text }));
    }
    case 'startMonth':
      return isBlank(text) ? accept({ startMonth: 1 }) : fieldsOf(parseMonth(text), (startMonth) => ({ startMonth }), t);
    case 'endMonth':
      return isBlank(text) ? accept({ endMonth: null }) : fieldsOf(parseMonth(text), (endMonth) => ({ endMonth }), t);
    case 'quantity':
      return isBlank(text) ? accept({ quantity: 1 }) : fieldsOf(parseQuantity(text), (quantity) => ({ quantity }), t);
    default:
      return accept({});
  }
}

/** λ of beta-PERT unless somebody says otherwise. */
const usualLambda = 4;

const notChoice = (text: string, choices: readonly string[], t: Translate): Reading<EstimateValues> =>
  refuse(t('screens.estimates.notChoice', { text, choices: choicesText(choices, t) }));
