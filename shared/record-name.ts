import { type Subject, subjectRecord } from './comments.ts';
import type { Document } from './document.ts';
import type { Translate } from './language/index.ts';
import { shortened } from './language/shorten.ts';
import type { EntityName, IdOf, RecordOf } from './model/entities.ts';

/** How long a piece of a comment may be where it stands for the comment. */
const excerptLength = 40;

type Namer<Entity extends EntityName> = (record: RecordOf<Entity>, document: Document, t: Translate) => string;

const orUntitled = (text: string, t: Translate): string => (text.trim() === '' ? t('frame.untitled') : text.trim());

const coded = ({ code, title }: { readonly code: string; readonly title: string }, t: Translate): string =>
  [code, orUntitled(title, t)].filter((part) => part !== '').join(' ');

const nameOf = <Entity extends EntityName>(entity: Entity, id: IdOf<Entity>, document: Document, t: Translate): string => {
  const record = (document[entity] as ReadonlyMap<string, RecordOf<Entity>>).get(id);
  return record === undefined ? t('comments.gone') : recordName(entity, record, document, t);
};

const cellName = (
  { requirementId, candidateId }: { readonly requirementId: IdOf<'requirement'>; readonly candidateId: IdOf<'candidate'> },
  document: Document,
  t: Translate,
): string =>
  t('difference.cell', {
    requirement: nameOf('requirement', requirementId, document, t),
    candidate: nameOf('candidate', candidateId, document, t),
  });

/** `在庫管理 → 配送` */
const led = (from: string, to: string): string => `${from} → ${to}`;

const excerpt = (text: string): string => shortened(text, excerptLength);

const within = (part: string, whole: string, t: Translate): string => t('difference.within', { part, whole });

const namers: { readonly [Entity in EntityName]: Namer<Entity> } = {
  project: ({ name }) => name,
  process: ({ title }, _document, t) => orUntitled(title, t),
  flow: ({ processId, nextId }, document, t) => led(nameOf('process', processId, document, t), nameOf('process', nextId, document, t)),
  need: (need, _document, t) => coded(need, t),
  category: ({ name }) => name,
  requirement: (requirement, _document, t) => coded(requirement, t),
  trace: ({ needId, requirementId }, document, t) =>
    led(nameOf('need', needId, document, t), nameOf('requirement', requirementId, document, t)),
  level: ({ symbol, label }) => `${symbol} ${label}`,
  candidate: ({ name }) => name,
  feature: ({ title, candidateId }, document, t) => within(orUntitled(title, t), nameOf('candidate', candidateId, document, t), t),
  support: ({ featureId, requirementId }, document, t) =>
    led(nameOf('feature', featureId, document, t), nameOf('requirement', requirementId, document, t)),
  evaluator: ({ name }) => name,
  assessment: (assessment, document, t) => {
    const cell = cellName(assessment, document, t);
    return assessment.evaluatorId === null ? cell : within(cell, nameOf('evaluator', assessment.evaluatorId, document, t), t);
  },
  gapNature: ({ label }) => label,
  gap: (gap, document, t) => cellName(gap, document, t),
  severityRule: ({ impact, importance }, _document, t) =>
    t('difference.severityRule', { impact: t(`glossary.grade.${impact}`), importance: t(`glossary.grade.${importance}`) }),
  countermeasure: (countermeasure, document, t) => within(orUntitled(countermeasure.title, t), cellName(countermeasure, document, t), t),
  customizationRisk: ({ countermeasureId, risk }, document, t) =>
    within(t(`glossary.customizationRiskKind.${risk}`), nameOf('countermeasure', countermeasureId, document, t), t),
  costClass: ({ name }) => name,
  estimate: ({ title, candidateId }, document, t) => within(orUntitled(title, t), nameOf('candidate', candidateId, document, t), t),
  finding: ({ candidateId, section }, document, t) =>
    within(t(`glossary.findingSection.${section}`), nameOf('candidate', candidateId, document, t), t),
  reexamination: ({ needId, requirementId }, document, t) =>
    needId === null
      ? requirementId === null
        ? t('comments.gone')
        : nameOf('requirement', requirementId, document, t)
      : nameOf('need', needId, document, t),
  comment: (comment, document, t) => within(excerpt(comment.text), subjectName(comment, document, t), t),
  review: ({ name }) => name,
  decision: ({ title }, _document, t) => orUntitled(title, t),
  task: ({ title, candidateId }, document, t) => within(orUntitled(title, t), nameOf('candidate', candidateId, document, t), t),
  dependency: ({ predecessorId, taskId }, document, t) =>
    led(nameOf('task', predecessorId, document, t), nameOf('task', taskId, document, t)),
  quote: ({ supplier, candidateId }, document, t) => within(orUntitled(supplier, t), nameOf('candidate', candidateId, document, t), t),
  quoteLine: ({ title, quoteId }, document, t) => within(orUntitled(title, t), nameOf('quote', quoteId, document, t), t),
  closure: ({ title, firstDay, lastDay }) => `${title} ${firstDay}–${lastDay}`.trim(),
  baseline: ({ name }) => name,
};

/** A record as people speak of it: its own name, or the names of what it joins. */
export const recordName = <Entity extends EntityName>(entity: Entity, record: RecordOf<Entity>, document: Document, t: Translate): string =>
  namers[entity](record, document, t);

/** What a comment is about, by name. */
export function subjectName(subject: Subject, document: Document, t: Translate): string {
  const found = subjectRecord(document, subject);
  if (found === undefined) return t('comments.gone');
  if (found.kind === 'cell')
    return cellName({ requirementId: found.requirement.id, candidateId: found.candidate.id }, document, t);
  return recordName(found.kind, found.record as RecordOf<typeof found.kind>, document, t);
}
