import type { Document } from './document.ts';
import { projectOf } from './document.ts';
import { formatNumber, formatPercent, formatTyped, formatTypedAmountWithUnit, formatWeight } from './language/format.ts';
import { glossary } from './language/glossary.ts';
import { type Language, type MessageKey, type Translate, translator } from './language/index.ts';
import { markerSymbols, type CandidateMarker } from './model/candidate.ts';
import type { EntityName, RecordOf } from './model/entities.ts';
import { type SeverityClass, severityGrades } from './model/gap.ts';
import { references } from './model/references.ts';
import { recordName } from './record-name.ts';

interface Where {
  readonly entity: EntityName;
  readonly field: string;
  readonly document: Document;
  readonly language: Language;
  readonly t: Translate;
}

/** What a field of a record can hold. */
export type FieldValue = string | number | boolean | null;

type Words = (value: FieldValue, where: Where) => string;

/** The words of a choice, from an area of the glossary. */
const choice =
  (area: keyof typeof glossary): Words =>
  (value, { t }) =>
    Object.hasOwn(glossary[area], String(value)) ? t(`glossary.${area}.${String(value)}` as MessageKey) : String(value);

const grade = choice('grade');
const amount: Words = (value, { document, language }) => formatTypedAmountWithUnit(Number(value), projectOf(document).currencyUnit, language);
const duration: Words = (value, { language, t }) => t('difference.weeks', { number: formatNumber(Number(value), language) });

/** 2026-11-01T09:00:00Z as `2026-11-01 09:00 UTC`: the same words wherever they are read. */
const moment: Words = (value) => `${String(value).slice(0, 16).replace('T', ' ')} UTC`;

/** Words for values that their type alone does not explain; a field of one table before the field of any. */
const words: Readonly<Record<string, Words>> = {
  'candidate.kind': choice('candidateKind'),
  'candidate.marker': (value) => markerSymbols[value as CandidateMarker],
  'comment.subject': (value, { t }) => t(value === 'cell' ? 'comments.cell' : (`glossary.${String(value)}` as 'glossary.project')),
  'countermeasure.kind': choice('countermeasureKind'),
  'estimate.optimistic': amount,
  'estimate.mostLikely': amount,
  'estimate.pessimistic': amount,
  'estimate.actual': amount,
  'estimate.distribution': choice('distribution'),
  'quoteLine.amount': amount,
  'project.budget': amount,
  'project.taxRate': (value, { language }) => formatPercent(Number(value), language),
  'task.actual': duration,
  'dependency.lag': duration,
  'task.optimistic': duration,
  'task.mostLikely': duration,
  'task.pessimistic': duration,
  'level.score': (value, { language }) => formatPercent(Number(value), language),
  'baseline.content': (value, { t, language }) => t('difference.size', { number: formatNumber(String(value).length, language) }),
  at: moment,
  class: choice('levelClass'),
  contingencyBase: choice('contingencyBase'),
  createdAt: moment,
  currencyUnit: choice('currencyUnit'),
  durationUnit: choice('durationUnit'),
  evidenceRule: choice('evidenceRule'),
  frequency: choice('frequency'),
  grade,
  impact: grade,
  importance: grade,
  minimumClass: choice('levelClass'),
  pointMeaning: choice('pointMeaning'),
  phase: choice('processPhase'),
  priority: grade,
  priorityClass: choice('priorityClass'),
  realization: choice('realization'),
  risk: choice('customizationRiskKind'),
  section: choice('findingSection'),
  severity: (value, { t }) => t(`glossary.grade.${severityGrades[value as SeverityClass]}`),
  stage: choice('candidateStage'),
  takenAt: moment,
  verdict: choice('reviewVerdict'),
  weight: (value, { language }) => formatWeight(Number(value), language),
};

/** Fields that say nothing by being empty. */
const unrated: ReadonlySet<string> = new Set(['levelId', 'claimedLevelId', 'levelAfterId']);

/** The value of a field as people read it: references by name, levels by symbol, amounts with their unit. */
export function fieldText(entity: EntityName, field: string, value: FieldValue, document: Document, language: Language): string {
  const t = translator(language);
  if (value === null || value === '') return t(unrated.has(field) ? 'glossary.unrated' : 'difference.nothing');
  const where: Where = { entity, field, document, language, t };
  const known = words[`${entity}.${field}`] ?? words[field];
  if (known !== undefined) return known(value, where);
  const reference = references.find((candidate) => candidate.entity === entity && candidate.field === field);
  if (reference !== undefined) return referenceText(reference.target, String(value), where);
  if (typeof value === 'boolean') return t(value ? 'difference.yes' : 'difference.no');
  if (typeof value === 'number') return formatTyped(value, language);
  return value;
}

function referenceText(target: EntityName, id: string, { document, t }: Where): string {
  const record = (document[target] as ReadonlyMap<string, RecordOf<EntityName>>).get(id);
  return record === undefined ? t('comments.gone') : recordName(target, record, document, t);
}
