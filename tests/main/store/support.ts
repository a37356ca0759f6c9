import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../../main/store/store.ts';
import { addCandidate } from '../../../shared/actions/add-candidate.ts';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { assess } from '../../../shared/actions/assess.ts';
import type { ActionContext } from '../../../shared/actions/context.ts';
import { createProject } from '../../../shared/actions/create-project.ts';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { applyChange, type Change, changeBetween } from '../../../shared/change.ts';
import { type Document, documentOf, emptyDocument, inOrder, projectOf } from '../../../shared/document.ts';
import type { EntityName, IdOf, RecordOf } from '../../../shared/model/entities.ts';
import type { Lag, Weeks, Yen } from '../../../shared/model/values.ts';
import { type Problem, ProblemError } from '../../../shared/problem.ts';

/** A folder of its own for the running test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'awase-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that goes on by one second with each look at it. */
function tickingClock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString();
}

/** Ids counted up from a prefix, and a ticking clock. */
export function countingContext(prefix = 'id'): ActionContext {
  let count = 0;
  return {
    newId: <Entity extends EntityName>(entity: Entity) => `${prefix}-${entity}-${++count}` as IdOf<Entity>,
    now: tickingClock(),
  };
}

export const openIn = (folder: string): Store => openStore({ folder, now: tickingClock() });

/** A store on real files that is closed when the test ends. */
export function temporaryStore(folder = temporaryFolder()): Store {
  const store = openIn(folder);
  onTestFinished(() => store.close());
  return store;
}

/** The value, which the test knows to be there. */
export function present<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw new Error('the test expected a value');
  return value;
}

/** The problem that the work throws. */
export function problemIn(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('the test expected a problem');
}

export const codeIn = (work: () => unknown): string => problemIn(work).code;

/** Changes of one record. */
export const adding = <Entity extends EntityName>(entity: Entity, ...added: RecordOf<Entity>[]): Change =>
  ({ [entity]: { added, updated: [], removed: [] } }) as Change;
export const updating = <Entity extends EntityName>(entity: Entity, from: RecordOf<Entity>, to: RecordOf<Entity>): Change =>
  ({ [entity]: { added: [], updated: [{ from, to }], removed: [] } }) as Change;
export const removing = <Entity extends EntityName>(entity: Entity, ...removed: RecordOf<Entity>[]): Change =>
  ({ [entity]: { added: [], updated: [], removed } }) as Change;

/** A project as the store has it. */
export const stored = (store: Store, projectId: string): Document => documentOf(store.openProject(projectId).records);

/** The change that adds all of a document. */
export const groundOf = (document: Document): Change => changeBetween(emptyDocument(), document);

export const idOfProject = (document: Document): string => projectOf(document).id;

/** A project with two requirements, two candidates and at least one record in every table. */
export function fullDocument(prefix = 'id'): Document {
  const context = countingContext(prefix);
  let document = applyChange(emptyDocument(), createProject({ name: '案件 "A" 😀', language: 'ja' }, context));
  const apply = (change: Change): void => {
    document = applyChange(document, change);
  };
  const category = present(inOrder(document, 'category')[0]);
  apply(
    addRequirements(
      document,
      [
        { categoryId: category.id, title: '注文処理', weight: 2.5, mandatory: true, minimumClass: 'fit' },
        { categoryId: category.id, title: "it's; DROP TABLE requirement; --", criterion: 'line one\nline two\0end' },
      ],
      context,
    ),
  );
  apply(addCandidate(document, { name: 'SaaS A', kind: 'saas', supplier: 'Supplier' }, context));
  apply(addCandidate(document, { name: 'パッケージ C', kind: 'package' }, context));
  apply(addRecords(document, 'need', [{ priority: null, code: 'N-1', title: '一元管理', description: '' }], context));
  apply(addRecords(document, 'process', [{ phase: 'asIs', volume: '', title: '受注', description: '', actor: '営業', tools: 'Excel', pains: '' }], context));
  apply(addRecords(document, 'evaluator', [{ name: '評価者', role: '', weight: 1 }], context));
  const [requirement, second] = inOrder(document, 'requirement');
  const [candidate] = inOrder(document, 'candidate');
  const cell = { requirementId: present(requirement).id, candidateId: present(candidate).id };
  const level = present(inOrder(document, 'level')[0]);
  apply(
    assess(
      document,
      [
        { ...cell, values: { levelId: level.id, realization: 'addOn', evidence: 'デモで確認', note: '' } },
        { ...cell, requirementId: present(second).id, values: { note: '未評価' } },
      ],
      context,
    ),
  );
  const [assessment] = document.assessment.values();
  const evaluatorId = present(inOrder(document, 'evaluator')[0]).id;
  apply(adding('assessment', { ...present(assessment), id: context.newId('assessment'), evaluatorId, realization: null }));
  const needId = present(inOrder(document, 'need')[0]).id;
  apply(adding('trace', { id: context.newId('trace'), needId, requirementId: cell.requirementId }));
  const nature = present(inOrder(document, 'gapNature')[0]);
  apply(describeGap(document, cell, { natureId: nature.id, impact: 3, description: '不足' }, context));
  const yen = (value: number): Yen => value as Yen;
  apply(
    addEstimate(
      document,
      cell.candidateId,
      { title: '初期費用', optimistic: yen(600_000), mostLikely: yen(750_000.5), pessimistic: yen(1_200_000), quantity: 1.5, costClassId: present(inOrder(document, 'costClass')[0]).id },
      context,
    ),
  );
  const text = present(inOrder(document, 'process')[0]);
  apply(addRecords(document, 'process', [{ ...text, phase: 'toBe', title: '受注（新）' }], context));
  const [before, after] = inOrder(document, 'process');
  apply(adding('flow', { id: context.newId('flow'), processId: present(before).id, nextId: present(after).id, condition: '在庫あり' }));
  apply(addRecords(document, 'feature', [{ candidateId: cell.candidateId, title: '在庫連携', specification: '', limits: '', edition: '' }], context));
  const featureId = present(inOrder(document, 'feature')[0]).id;
  apply(adding('support', { id: context.newId('support'), featureId, requirementId: cell.requirementId }));
  apply(adding('severityRule', { id: context.newId('severityRule'), impact: 1, importance: 3, severity: 'high' }));
  const way = { kind: 'customization' as const, title: 'プラグイン', description: '', levelAfterId: level.id, effort: '', benefit: '', benefitGrade: 4 as const };
  apply(addRecords(document, 'countermeasure', [{ ...cell, ...way, chosen: true }], context));
  const countermeasureId = present(inOrder(document, 'countermeasure')[0]).id;
  apply(adding('customizationRisk', { id: context.newId('customizationRisk'), countermeasureId, risk: 'upgrade', grade: 2, mitigation: '' }));
  apply(addEstimate(document, cell.candidateId, { title: 'プラグイン', frequency: 'monthly', countermeasureId }, context));
  apply(adding('finding', { id: context.newId('finding'), candidateId: cell.candidateId, section: 'fit', text: '満たす', draft: '' }));
  const silent = { analysis: '', analysisDraft: '', needed: null, decision: '', before: null, after: 2, decidedOn: null, decidedBy: '' };
  apply(
    adding(
      'reexamination',
      { id: context.newId('reexamination'), needId, requirementId: null, ...silent, needed: false },
      { id: context.newId('reexamination'), needId: null, requirementId: cell.requirementId, ...silent, decidedOn: '2026-11-01' },
    ),
  );
  const remark = { subject: 'cell' as const, subjectId: `${cell.requirementId}/${cell.candidateId}`, author: '', at: context.now(), closed: false };
  apply(adding('comment', { id: context.newId('comment'), ...remark, threadId: null, text: '確認したい' }));
  const threadId = present([...document.comment.keys()][0]);
  apply(adding('comment', { id: context.newId('comment'), ...remark, threadId, text: '確認した' }));
  apply(addRecords(document, 'review', [{ name: '店長', role: '', verdict: 'approved', note: '', decidedOn: '2026-11-02' }], context));
  apply(addRecords(document, 'decision', [{ title: '進める', reason: '', decidedBy: '', decidedOn: null }], context));
  const weeks = (value: number): Weeks => value as Weeks;
  const work = { candidateId: cell.candidateId, description: '', owner: '', ongoing: false, heading: false, actual: weeks(1) };
  const points = { optimistic: weeks(1), mostLikely: weeks(1.5), pessimistic: weeks(2) };
  apply(addRecords(document, 'task', [{ ...work, ...points, title: '契約' }, { ...work, ...points, title: '設定' }], context));
  const [contract, setUp] = inOrder(document, 'task');
  apply(adding('dependency', { id: context.newId('dependency'), predecessorId: present(contract).id, taskId: present(setUp).id, lag: 0 as Lag }));
  const [offered] = inOrder(document, 'estimate');
  const offer = { candidateId: cell.candidateId, supplier: '代理店', reference: 'M-1', quotedOn: '2026-11-01', validUntil: null, taxIncluded: true, note: '' };
  apply(addRecords(document, 'quote', [offer], context));
  const quoteId = present(inOrder(document, 'quote')[0]).id;
  const position = { quoteId, title: '一式', amount: yen(100), quantity: 1, frequency: 'once' as const };
  apply(addRecords(document, 'quoteLine', [{ ...position, estimateId: present(offered).id }, { ...position, estimateId: null }], context));
  apply(adding('closure', { id: context.newId('closure'), title: '年末年始', firstDay: '2026-12-29', lastDay: '2027-01-03' }));
  apply(addRecords(document, 'baseline', [{ name: '控え', note: '', takenAt: context.now(), content: 'H4sIAAAA' }], context));
  return document;
}

