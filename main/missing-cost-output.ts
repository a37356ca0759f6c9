import { type Document, inOrder } from '../shared/document.ts';
import type { Doubt } from '../shared/doubtful-lines.ts';
import { type MissingCosts, missingCostsOf } from '../shared/missing-costs.ts';
import type { Candidate } from '../shared/model/candidate.ts';

/** A cost a candidate's total leaves out: unknown, not 0. */
export type MissingCostOutput =
  /** It has no estimate at all, so its total is null. */
  | { readonly kind: 'estimate' }
  /** A chosen countermeasure nobody has priced. */
  | { readonly kind: 'countermeasure'; readonly id: string; readonly title: string }
  /** Cost lines without amounts. */
  | { readonly kind: 'lines'; readonly estimateIds: readonly string[] }
  /** A class of cost it has no line of, while the candidates named have. */
  | { readonly kind: 'costClass'; readonly id: string; readonly name: string; readonly candidates: readonly string[] }
  /** Lines without a class, which may hold the classes named that others pay for; `expected` in the unit of the totals. */
  | { readonly kind: 'unclassifiedLines'; readonly estimateIds: readonly string[]; readonly expected: number; readonly classes: readonly { readonly id: string; readonly name: string }[] }
  /** Lines that may be counted wrongly: tax, sums of others, or amounts called monthly or yearly and counted once. */
  | { readonly kind: 'doubtfulLines'; readonly doubt: Doubt; readonly estimateIds: readonly string[] };

const missingOutput = ({ id }: Candidate, { unestimated, partial, classes, unclassified, doubtful }: MissingCosts, amount: (yen: number) => number): MissingCostOutput[] => [
  ...(unestimated.some((candidate) => candidate.id === id) ? [{ kind: 'estimate' } as const] : []),
  ...partial.flatMap(({ candidate, ways, lines }) =>
    candidate.id !== id
      ? []
      : [
          ...ways.map((way) => ({ kind: 'countermeasure', id: way.id, title: way.title }) as const),
          ...(lines.length === 0 ? [] : [{ kind: 'lines', estimateIds: lines.map((line) => line.id) } as const]),
        ],
  ),
  ...classes.flatMap(({ costClass, has, lacks }) =>
    lacks.some((candidate) => candidate.id === id) ? [{ kind: 'costClass', id: costClass.id, name: costClass.name, candidates: has.map((candidate) => candidate.id) } as const] : [],
  ),
  ...unclassified.flatMap((entry) =>
    entry.candidate.id === id
      ? [
          {
            kind: 'unclassifiedLines',
            estimateIds: entry.lines.map((line) => line.id),
            expected: amount(entry.expected),
            classes: entry.classes.map((costClass) => ({ id: costClass.id, name: costClass.name })),
          } as const,
        ]
      : [],
  ),
  ...doubtful.flatMap(({ candidate, doubt, lines }) => (candidate.id === id ? [{ kind: 'doubtfulLines', doubt, estimateIds: lines.map((line) => line.id) } as const] : [])),
];

/**
 * What each candidate's total leaves out, by candidate; empty where nothing is missing.
 * @param amount yen as the output shows them
 */
export function missingOutputs(document: Document, amount: (yen: number) => number): ReadonlyMap<string, readonly MissingCostOutput[]> {
  const missing = missingCostsOf(document);
  return new Map(inOrder(document, 'candidate').map((candidate) => [candidate.id, missingOutput(candidate, missing, amount)]));
}
