import type { Standing } from '../shared/method/scoring/ranking.ts';
import type { CandidateOutput } from './evaluation-output.ts';

/** Where a candidate stands, as `awase evaluate --json` prints it. */
export const rankOutput = ({ status, place, best, worst, mayFall }: Standing<string>): CandidateOutput['rank'] => ({ status, place, best, worst, mayFall });
