import type { Cell } from '../../../shared/actions/assess.ts';
import { cellSubject, type Subject, subjectRecord } from '../../../shared/comments.ts';
import type { Document } from '../../../shared/document.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { CommentSubject } from '../../../shared/model/review.ts';
import type { CellAddress } from '../../grid/types.ts';
import type { Screen } from '../../store/location.ts';
import { useStore } from '../../store/store.ts';

/** Where each kind of subject is worked on. */
const homes: Record<CommentSubject, Screen> = {
  project: 'overview',
  process: 'currentState',
  need: 'needs',
  requirement: 'requirements',
  candidate: 'candidates',
  feature: 'features',
  cell: 'comparison',
  countermeasure: 'countermeasures',
  estimate: 'estimates',
  finding: 'findings',
  reexamination: 'reexaminations',
  decision: 'reviews',
  task: 'plan',
};

/** What the rows of a screen's grids can be, the likeliest first. */
const kindsOn: Partial<Record<Screen, readonly CommentSubject[]>> = {
  currentState: ['process', 'need'],
  needs: ['need', 'requirement'],
  candidates: ['candidate'],
  features: ['feature', 'candidate'],
  requirements: ['requirement'],
  comparison: ['cell', 'requirement'],
  consensus: ['cell', 'requirement'],
  gaps: ['cell', 'requirement'],
  fits: ['cell', 'requirement'],
  findings: ['finding', 'candidate'],
  visuals: ['cell', 'requirement'],
  reexaminations: ['reexamination', 'requirement', 'need'],
  reviews: ['decision'],
  countermeasures: ['countermeasure', 'cell'],
  costBenefit: ['countermeasure', 'cell'],
  estimates: ['estimate'],
  simulation: ['estimate'],
  plan: ['task'],
  schedule: ['task'],
  calibration: ['estimate', 'task'],
};

export const subjectKind = (subject: CommentSubject, t: Translate): string =>
  t(subject === 'cell' ? 'comments.cell' : `glossary.${subject}`);

export const kindsOnScreen = (screen: Screen): readonly CommentSubject[] => kindsOn[screen] ?? [];

/** What the selected cell of a grid stands for; its row may be a cell of the comparison, or a requirement across candidates. */
export function subjectOfAddress({ rowId, columnId }: CellAddress, screen: Screen, document: Document): Subject | null {
  for (const subject of kindsOnScreen(screen)) {
    const ids = subject === 'cell' ? [rowId, cellSubject({ requirementId: rowId, candidateId: columnId } as Cell).subjectId] : [rowId];
    const subjectId = ids.find((id) => subjectRecord(document, { subject, subjectId: id }) !== undefined);
    if (subjectId !== undefined) return { subject, subjectId };
  }
  return null;
}

/** Leads to the screen of what a comment is about, and to its cell of the comparison. */
export function goToSubject(subject: Subject): void {
  const { opened, selectCells, showReview, goTo } = useStore.getState();
  const found = opened === null ? undefined : subjectRecord(opened.document, subject);
  if (found?.kind === 'cell') {
    const cell = { requirementId: found.requirement.id, candidateId: found.candidate.id };
    selectCells(cell, [cell]);
  }
  if (subject.subject === 'decision') showReview('decisions');
  goTo(homes[subject.subject]);
}
