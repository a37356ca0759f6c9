import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { type Candidate, type CandidateMarker, candidateMarkers } from '../model/candidate.ts';
import { entities } from '../model/entities.ts';
import type { ActionContext } from './context.ts';
import { orderKeysAtEnd } from './order.ts';

/** Distinguishable with red-green blindness and in grey; after Okabe & Ito 2008, darkened for contrast on white. */
export const candidateColours = ['#0B6FB8', '#C2571A', '#00805F', '#8A4B9B', '#7A6A00', '#B03A5B', '#3F5765', '#1F8A9E'] as const;

export type NewCandidate = Partial<Omit<Candidate, 'id' | 'order'>> & Pick<Candidate, 'name'>;

/** Adds a candidate at the end with the next free colour and marker. */
export function addCandidate(document: Document, candidate: NewCandidate, context: ActionContext): Change {
  const siblings = inOrder(document, 'candidate');
  const [order] = orderKeysAtEnd(siblings, 1);
  const colour =
    candidate.colour ??
    leastUsed(
      candidateColours,
      siblings.map((sibling) => sibling.colour),
    );
  const marker = leastUsed(
    freeMarkers(siblings.filter((sibling) => sibling.colour === colour)),
    siblings.map((sibling) => sibling.marker),
  );
  const added = entities.candidate.parse({
    kind: 'saas',
    supplier: '',
    edition: '',
    summary: '',
    alias: '',
    stage: 'shortList',
    stageReason: '',
    colour,
    marker,
    ...candidate,
    id: context.newId('candidate'),
    order,
  });
  return { candidate: { added: [added], updated: [], removed: [] } };
}

/** Markers not yet taken in a colour, so that colour and marker together stay unique as long as they can. */
function freeMarkers(sameColour: readonly Candidate[]): readonly [CandidateMarker, ...CandidateMarker[]] {
  const [first, ...rest] = candidateMarkers.filter((marker) => !sameColour.some((sibling) => sibling.marker === marker));
  return first === undefined ? candidateMarkers : [first, ...rest];
}

function leastUsed<Value>(values: readonly [Value, ...Value[]], used: readonly Value[]): Value {
  const count = (value: Value): number => used.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) < count(best) ? value : best));
}
