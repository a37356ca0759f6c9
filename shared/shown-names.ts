import { derive, type View } from './derive.ts';
import { type Document, inOrder, projectOf } from './document.ts';
import type { Translate } from './language/index.ts';
import { memoise } from './memoise.ts';
import type { Candidate } from './model/candidate.ts';

/** 0 is A, 25 is Z, 26 is AA. */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** A candidate under its alias, without what would give it away; without an alias, under a letter by its place among all. */
export function shownCandidate(document: View<'candidate' | 'project'>, candidate: Candidate, translate: Translate): Candidate {
  if (!projectOf(document).aliasesShown) return candidate;
  const place = inOrder(document, 'candidate').findIndex(({ id }) => id === candidate.id);
  const name = candidate.alias.trim() || translate('screens.candidates.newName', { letter: letterOf(place) });
  return { ...candidate, name, supplier: '', edition: '', summary: '' };
}

const renamed = derive(
  ['candidate', 'project'],
  (view, translate: Translate): Document['candidate'] => new Map(view.candidate.entries().map(([id, candidate]) => [id, shownCandidate(view, candidate, translate)])),
);

const withCandidates = memoise((document: Document, candidate: Document['candidate']): Document => ({ ...document, candidate }));

/** The document to look at: with every candidate under its alias while the names are hidden. Changes are made to the real one. */
export const shownDocument = (document: Document, translate: Translate): Document =>
  projectOf(document).aliasesShown ? withCandidates(document, renamed(document, translate)) : document;
