import { describe, expect, it } from 'vitest';
import { addCandidate } from '../../../shared/actions/add-candidate.ts';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { assess } from '../../../shared/actions/assess.ts';
import { addCountermeasure } from '../../../shared/actions/countermeasures.ts';
import { createProject } from '../../../shared/actions/create-project.ts';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { acceptFinding, draftFindings } from '../../../shared/actions/document-findings.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { addPlanTemplate, editTasks } from '../../../shared/actions/plan-tasks.ts';
import { addQuoteLines, addQuotes } from '../../../shared/actions/quotes.ts';
import { recommendCandidate } from '../../../shared/actions/recommend-candidate.ts';
import { reexamine } from '../../../shared/actions/reexamine.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, type Change, invertChange } from '../../../shared/change.ts';
import { type Document, emptyDocument, inOrder, projectOf } from '../../../shared/document.ts';
import { type Language, languages } from '../../../shared/language/index.ts';
import type { EntityName, IdOf } from '../../../shared/model/entities.ts';
import { yen } from '../../../shared/model/values.ts';
import { procedureOf, type WorkState } from '../../../shared/procedure.ts';
import type { StepScreen } from '../../../shared/screens.ts';
import { countingContext, idOf } from '../../support/context.ts';
import { cell, levelOf } from '../../support/project.ts';

type Context = ReturnType<typeof countingContext>;

/** One gesture of somebody who goes through the procedure for the first time, and what every sign that it changes says then. */
interface Gesture {
  readonly name: string;
  readonly does: (document: Document, context: Context, language: Language) => Change;
  readonly changes: Readonly<Partial<Record<StepScreen, WorkState>>>;
}

const process = (title: string, phase: 'asIs' | 'toBe') => ({ title, phase, description: '', actor: '', volume: '', tools: '', pains: '' });
const everyOf = <Entity extends EntityName>(document: Document, entity: Entity): readonly IdOf<Entity>[] => [...document[entity].keys()] as IdOf<Entity>[];
const points = { optimistic: yen.parse(10_000), mostLikely: yen.parse(20_000), pessimistic: yen.parse(60_000) };

const gestures: readonly Gesture[] = [
  { name: 'adds one empty row of a process', does: (document, context) => addRecords(document, 'process', [process('', 'asIs')], context), changes: { currentState: 'started' } },
  {
    name: 'names it, and draws the flow to be',
    does: (document, context) => ({
      process: {
        added: Object.values(addRecords(document, 'process', [process('自動受付', 'toBe')], context).process?.added ?? {}),
        updated: [...document.process.values()].map((from) => ({ from, to: { ...from, title: '受付' } })),
        removed: [],
      },
    }),
    changes: {},
  },
  {
    name: 'joins both',
    does: (document, context) => {
      const [from, to] = everyOf(document, 'process');
      if (from === undefined || to === undefined) throw new Error('no processes');
      return { flow: { added: [{ id: context.newId('flow'), processId: from, nextId: to, condition: '' }], updated: [], removed: [] } };
    },
    changes: { currentState: 'done' },
  },
  { name: 'adds an empty need', does: (document, context) => addRecords(document, 'need', [{ code: 'N-1', title: ' ', description: '', priority: null }], context), changes: { needs: 'started' } },
  { name: 'names and grades it', does: (document) => editRecords(document, 'need', everyOf(document, 'need').map((id) => ({ id, values: { title: '返品', priority: 2 as const } }))), changes: {} },
  { name: 'adds a candidate by its placeholder', does: (document, context, language) => addCandidate(document, { name: language === 'ja' ? '候補 A' : 'Candidate A' }, context), changes: { candidates: 'started' } },
  { name: 'adds one named with spaces', does: (document, context) => addCandidate(document, { name: '\u3000\u200B' }, context), changes: {} },
  { name: 'names both', does: (document) => editRecords(document, 'candidate', everyOf(document, 'candidate').map((id, index) => ({ id, values: { name: `店 ${index + 1}` } }))), changes: { candidates: 'done' } },
  {
    name: 'writes features without names',
    does: (document, context) => addRecords(document, 'feature', everyOf(document, 'candidate').map((candidateId) => ({ candidateId, title: '', specification: '', limits: '', edition: '' })), context),
    changes: { features: 'started' },
  },
  { name: 'names them', does: (document) => editRecords(document, 'feature', everyOf(document, 'feature').map((id) => ({ id, values: { title: '連動' } }))), changes: { features: 'done' } },
  {
    name: 'adds an empty requirement',
    does: (document, context) => addRequirements(document, [{ categoryId: idOf('category', 'category-1') }, { categoryId: idOf('category', 'category-1'), title: '返品', criterion: '翌日', mandatory: true }], context),
    changes: { requirements: 'started', criteria: 'optional' },
  },
  {
    name: 'gives it a title and a criterion, and answers the need by it',
    does: (document, context) => {
      const [first] = inOrder(document, 'requirement');
      const [needId] = everyOf(document, 'need');
      if (first === undefined || needId === undefined) throw new Error('nothing to link');
      return {
        ...editRecords(document, 'requirement', [{ id: first.id, values: { title: '在庫', criterion: '即時' } }]),
        trace: { added: [{ id: context.newId('trace'), needId, requirementId: first.id }], updated: [], removed: [] },
      };
    },
    changes: { requirements: 'done', needs: 'done' },
  },
  { name: 'weighs it', does: (document) => editRecords(document, 'requirement', [{ id: idOf('requirement', 'requirement-1'), values: { weight: 2 } }]), changes: { criteria: 'done' } },
  {
    name: 'rates one cell',
    does: (document, context) => assess(document, [{ ...cell(1, 1), values: { levelId: levelOf(document, 'partial'), evidence: '試した' } }], context),
    changes: { comparison: 'started', gaps: 'started', costBenefit: 'empty' },
  },
  {
    name: 'rates the others, a mandatory one not applicable without a reason',
    does: (document, context) =>
      assess(
        document,
        [
          { ...cell(2, 1), values: { levelId: levelOf(document, 'notApplicable') } },
          { ...cell(1, 2), values: { levelId: levelOf(document, 'fit') } },
          { ...cell(2, 2), values: { levelId: levelOf(document, 'fit') } },
        ],
        context,
      ),
    changes: {},
  },
  { name: 'gives the reason', does: (document, context) => assess(document, [{ ...cell(2, 1), values: { note: '対象の取引がない' } }], context), changes: { comparison: 'done' } },
  {
    name: 'grades the gap',
    does: (document, context) => describeGap(document, cell(1, 1), { natureId: everyOf(document, 'gapNature')[0] ?? null, impact: 2, importance: 3 }, context),
    changes: { gaps: 'done' },
  },
  { name: 'judges the fits', does: (document, context) => assess(document, [1, 2].map((number) => ({ ...cell(number, 2), values: { usability: 4 as const, efficiency: 3 as const } })), context), changes: { fits: 'done' } },
  { name: 'makes drafts and does not look at them', does: (document, context, language) => draftFindings(document, language, context), changes: { findings: 'started' } },
  {
    name: 'accepts them',
    does: (document) => ({
      finding: { added: [], removed: [], updated: [...document.finding.values()].flatMap(({ candidateId, section }) => acceptFinding(document, { candidateId, section }).finding?.updated ?? []) },
    }),
    changes: { findings: 'done' },
  },
  {
    name: 'begins a re-examination',
    does: (document, context, language) => reexamine(document, [{ place: { needId: idOf('need', 'need-1'), requirementId: null }, values: { needed: true } }], language, context),
    changes: { reexaminations: 'started' },
  },
  {
    name: 'decides it',
    does: (document, context, language) => reexamine(document, [{ place: { needId: idOf('need', 'need-1'), requirementId: null }, values: { decision: 'このまま' } }], language, context),
    changes: { reexaminations: 'done' },
  },
  { name: 'names a reviewer', does: (document, context) => addRecords(document, 'review', [{ name: '店長', role: '', verdict: 'pending', note: '', decidedOn: null }], context), changes: { reviews: 'started' } },
  { name: 'has the approval', does: (document) => editRecords(document, 'review', everyOf(document, 'review').map((id) => ({ id, values: { verdict: 'approved' } }))), changes: { reviews: 'done' } },
  { name: 'adds one empty countermeasure', does: (document, context) => addCountermeasure(document, cell(1, 1), 'setting', context), changes: { countermeasures: 'started', costBenefit: 'started' } },
  {
    name: 'chooses and describes it, which moves what the texts say',
    does: (document) => editRecords(document, 'countermeasure', everyOf(document, 'countermeasure').map((id) => ({ id, values: { chosen: true, title: '設定', levelAfterId: levelOf(document, 'fit'), benefitGrade: 2 as const } }))),
    changes: { countermeasures: 'done', findings: 'started' },
  },
  {
    name: 'prices it at something',
    does: (document, context) => addEstimate(document, idOf('candidate', 'candidate-1'), { title: '設定作業', countermeasureId: everyOf(document, 'countermeasure')[0] ?? null, ...points }, context),
    changes: { costBenefit: 'done', estimates: 'started' },
  },
];

const later: readonly Gesture[] = [
  { name: 'estimates what the first candidate costs itself', does: (document, context) => addEstimate(document, idOf('candidate', 'candidate-1'), { title: '利用料', ...points }, context), changes: {} },
  { name: 'estimates the other candidate by a line without a name', does: (document, context) => addEstimate(document, idOf('candidate', 'candidate-2'), { title: '\u200B', ...points }, context), changes: {} },
  { name: 'names the line', does: (document) => editRecords(document, 'estimate', everyOf(document, 'estimate').map((id) => ({ id, values: { title: '利用料' } }))), changes: { estimates: 'done' } },
  {
    name: 'adds quotes without lines',
    does: (document, context) => {
      const first = addQuotes(document, idOf('candidate', 'candidate-1'), [{ supplier: '甲' }, { supplier: '乙' }], context);
      return { quote: { added: [...(first.quote?.added ?? []), ...(addQuotes(applyChange(document, first), idOf('candidate', 'candidate-2'), [{ supplier: '丙' }, { supplier: '丁' }], context).quote?.added ?? [])], updated: [], removed: [] } };
    },
    changes: { quotes: 'started' },
  },
  {
    name: 'fills them',
    does: (document, context) => ({
      quoteLine: { added: everyOf(document, 'quote').flatMap((id) => addQuoteLines(document, id, [{ title: '一式', amount: yen.parse(30_000) }], context).quoteLine?.added ?? []), updated: [], removed: [] },
    }),
    changes: { quotes: 'done' },
  },
  { name: 'recommends a candidate', does: (document) => recommendCandidate(document, idOf('candidate', 'candidate-2')), changes: { plan: 'started' } },
  { name: 'takes the template of a plan', does: (document, context, language) => addPlanTemplate(document, idOf('candidate', 'candidate-2'), language, context), changes: {} },
  { name: 'says who does what', does: (document) => editTasks(document, everyOf(document, 'task').map((id) => ({ id, values: { owner: '店長' } }))), changes: { plan: 'done' } },
  { name: 'sets the first day', does: (document) => editRecords(document, 'project', [{ id: projectOf(document).id, values: { planStart: '2027-02-01' } }]), changes: { schedule: 'done' } },
];

const statesOf = (document: Document): Readonly<Record<string, WorkState>> => Object.fromEntries(procedureOf(document).works.map(({ screen, state }) => [screen, state]));

/** Whatever people can delete, in an order in which nothing refuses. */
const removable = ['task', 'quote', 'estimate', 'countermeasure', 'review', 'reexamination', 'finding', 'feature', 'process', 'need', 'requirement', 'candidate', 'gap'] as const;

describe.each(languages)('the signs of a newcomer’s project in %s', (language) => {
  it('are true after every gesture and after its undo, and again those of an empty project once all is deleted', () => {
    const context = countingContext();
    const empty = applyChange(emptyDocument(), createProject({ name: '案件', language }, context));
    let document = empty;
    const expected = { ...statesOf(empty) };
    expect(new Set(Object.values(expected))).toEqual(new Set(['empty', 'optional']));
    for (const { name, does, changes } of [...gestures, ...later]) {
      const change = does(document, context, language);
      const after = applyChange(document, change);
      expect(statesOf(applyChange(after, invertChange(change))), `${name}, undone`).toEqual(expected);
      Object.assign(expected, changes);
      expect(statesOf(after), name).toEqual(expected);
      document = after;
    }
    for (const entity of removable) document = applyChange(document, removeRecords(document, entity, everyOf(document, entity)));
    document = applyChange(document, editRecords(document, 'project', [{ id: projectOf(document).id, values: { planStart: null } }]));
    expect(statesOf(document)).toEqual(statesOf(empty));
  });
});
