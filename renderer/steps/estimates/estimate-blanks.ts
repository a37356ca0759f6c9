import { blankEstimate, meaningOf } from '../../../shared/actions/add-estimate.ts';
import type { Document } from '../../../shared/document.ts';
import { pointBlanks } from '../../components/new-points.ts';
import type { Blanks } from '../../components/read-gesture.ts';
import type { EstimateValues } from './read-estimate.ts';

const { frequency, quantity, costClassId, lambda, startMonth, endMonth } = blankEstimate;

/** What nothing means in a column that cannot be empty; points mean what the project has answered. */
export const estimateBlanks = (document: Document): Blanks<EstimateValues> => ({
  ...pointBlanks,
  frequency: { frequency },
  quantity: { quantity },
  costClass: { costClassId },
  distribution: meaningOf(document),
  lambda: { lambda },
  startMonth: { startMonth },
  endMonth: { endMonth },
});
