import { blankEstimate } from '../../../shared/actions/add-estimate.ts';
import type { Blanks } from '../../components/read-gesture.ts';
import type { EstimateValues } from './read-estimate.ts';

const { frequency, quantity, costClassId, distribution, lambda, startMonth, endMonth } = blankEstimate;

/** What nothing means in a column that cannot be empty; points read an empty text themselves. */
export const estimateBlanks: Blanks<EstimateValues> = {
  frequency: { frequency },
  quantity: { quantity },
  costClass: { costClassId },
  distribution: { distribution },
  lambda: { lambda },
  startMonth: { startMonth },
  endMonth: { endMonth },
};
