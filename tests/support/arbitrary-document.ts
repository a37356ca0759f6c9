import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { type Document, documentOf } from '../../shared/document.ts';
import { candidateKinds, candidateMarkers, candidateStages } from '../../shared/model/candidate.ts';
import { entities, type EntityName, entityNames } from '../../shared/model/entities.ts';
import { distributionKinds, frequencies } from '../../shared/model/estimate.ts';
import { countermeasureKinds, customizationRisks } from '../../shared/model/countermeasure.ts';
import { findingSections } from '../../shared/model/finding.ts';
import { severityClasses } from '../../shared/model/gap.ts';
import { processPhases } from '../../shared/model/process.ts';
import { contingencyBases, currencyUnits, durationUnits, evidenceRules, pointMeanings } from '../../shared/model/project.ts';
import { priorityClasses } from '../../shared/model/requirement.ts';
import { commentSubjects, reviewVerdicts } from '../../shared/model/review.ts';
import { realizations } from '../../shared/model/assessment.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const name = text.map((value) => value.trim() || '名');
const colour = fc.stringMatching(/^#[0-9A-F]{6}$/);
const weight = fc.double({ min: 0, max: 1e6, noNaN: true });
const order = fc.constantFrom(...generateNKeysBetween(null, null, 40), 'a0V', 'a3G7', 'Zz');
const grade = fc.option(fc.constantFrom(1, 2, 3));
const fiveGrade = fc.option(fc.constantFrom(1, 2, 3, 4, 5));
const moment = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const day = fc.option(moment.map((value) => value.slice(0, 10)));
const someDay = moment.map((value) => value.slice(0, 10));

/** Two days under two names, the earlier first. */
const inTurn = (first: string, last: string, days: readonly string[]) => {
  const [from, to] = days.toSorted();
  return { [first]: from, [last]: to };
};
const link = fc.constantFrom('', 'https://example.com/a?b=1#c');
const ids = (entity: EntityName, minimum = 0) =>
  fc.subarray(
    [1, 2, 3, 4].map((number) => `${entity}-${number}`),
    { minLength: minimum },
  );

const rowsOf = <Fields>(entity: EntityName, fields: fc.Arbitrary<Fields>, minimum = 0) =>
  ids(entity, minimum).chain((chosen) => fc.tuple(...chosen.map((id) => fields.map((values) => ({ id, ...values })))));

/** Numbers without the sign of a nought, which nothing keeps. */
const numberBetween = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const pointsBetween = (min: number, max: number) =>
  fc
    .tuple(...[1, 2, 3].map(() => numberBetween(min, max)))
    .map((values) => values.toSorted((a, b) => a - b))
    .map(([optimistic, mostLikely, pessimistic]) => ({ optimistic, mostLikely, pessimistic }));

const level = fc.oneof(
  fc.record({ class: fc.constantFrom('fit', 'partial', 'gap'), score: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.constant({ class: 'notApplicable', score: null }),
);

interface Ids {
  readonly process: readonly string[];
  readonly category: readonly string[];
  readonly need: readonly string[];
  readonly candidate: readonly string[];
  readonly evaluator: readonly string[];
  readonly level: readonly string[];
  readonly gapNature: readonly string[];
  readonly costClass: readonly string[];
}

/** Every combination of the parts, of which any may be left out; unique by construction. */
const pairsOf = <Fields>(entity: EntityName, parts: readonly object[], fields: fc.Arbitrary<Fields>) =>
  fc
    .subarray([...parts.entries()])
    .chain((chosen) =>
      fc.tuple(...chosen.map(([index, part]) => fields.map((values) => ({ id: `${entity}-${index}`, ...part, ...values })))),
    );

const cross = <A, B, Made>(left: readonly A[], right: readonly B[], make: (a: A, b: B) => Made): Made[] =>
  left.flatMap((a) => right.map((b) => make(a, b)));

/** Rows that each refer to one of the given values; none when there is nothing to refer to. */
const rowsOfSome = <Value, Fields>(
  entity: EntityName,
  values: readonly Value[],
  fields: (value: fc.Arbitrary<Value>) => fc.Arbitrary<Fields>,
) => (values.length === 0 ? fc.constant([]) : rowsOf(entity, fields(fc.constantFrom(...values))));

const someOrNull = (values: readonly string[]) => fc.constantFrom(null, ...values);

const referred = fc.record({
  project: fc.tuple(
    fc.record({
      id: fc.constantFrom('project-1', 'project-2'),
      name,
      organization: text,
      background: text,
      goals: text,
      currencyUnit: fc.constantFrom(...currencyUnits),
      horizonYears: fc.integer({ min: 1, max: 10 }),
      createdAt: moment,
      aliasesShown: fc.boolean(),
      ratingsRevealed: fc.boolean(),
      taxRate: fc.constantFrom(0, 0.08, 0.1),
      taxShown: fc.boolean(),
      correlation: fc.double({ min: 0, max: 1, noNaN: true }),
      budget: fc.option(fc.double({ min: 0, max: 1e15, noNaN: true })),
      contingencyPercentile: fc.integer({ min: 50, max: 99 }),
      contingencyBase: fc.constantFrom(...contingencyBases),
      simulationTrials: fc.constantFrom(10_000, 20_000),
      simulationSeed: fc.integer({ min: 0, max: 4_294_967_295 }),
      durationUnit: fc.constantFrom(...durationUnits),
      planStart: day,
      planDue: day,
      holidaysOff: fc.boolean(),
      notApplicableUnknown: fc.boolean(),
      evidenceRule: fc.constantFrom(...evidenceRules),
      pointMeaning: fc.option(fc.constantFrom(...pointMeanings)),
      taskCorrelation: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
  process: rowsOf('process', fc.record({ order, phase: fc.constantFrom(...processPhases), title: text, description: text, actor: text, volume: text, tools: text, pains: text })),
  need: rowsOf('need', fc.record({ order, code: text, title: text, description: text, priority: grade })),
  category: rowsOf('category', fc.record({ order, name, description: text }), 1),
  level: fc
    .tuple(
      rowsOf(
        'level',
        fc.record({ order, label: name, symbol: fc.constantFrom('◎', '△', '×', '－'), colour, description: text, rest: level }),
      ),
      level,
    )
    .map(([rows]) => [
      ...rows.map(({ rest, ...row }) => ({ ...row, ...rest })),
      { id: 'level-0', order: 'a0', label: '満点', symbol: '◎', score: 1, class: 'fit', colour: '#1F6F8B', description: '' },
    ]),
  candidate: rowsOf(
    'candidate',
    fc.record({
      order,
      name,
      kind: fc.constantFrom(...candidateKinds),
      supplier: text,
      edition: text,
      summary: text,
      alias: text,
      stage: fc.oneof({ weight: 5, arbitrary: fc.constant('shortList' as const) }, fc.constantFrom(...candidateStages)),
      stageReason: text,
      colour,
      marker: fc.constantFrom(...candidateMarkers),
    }),
  ),
  evaluator: rowsOf('evaluator', fc.record({ order, name, role: text, weight })),
  gapNature: rowsOf('gapNature', fc.record({ order, label: name })),
  costClass: rowsOf('costClass', fc.record({ order, name })).map((rows) => rows.map((row) => ({ ...row, name: `${row.name} ${row.id}` }))),
  severityRule: pairsOf(
    'severityRule',
    cross([1, 2, 3], [1, 2, 3], (impact, importance) => ({ impact, importance })),
    fc.record({ severity: fc.constantFrom(...severityClasses) }),
  ),
  review: rowsOf('review', fc.record({ order, name, role: text, verdict: fc.constantFrom(...reviewVerdicts), note: text, decidedOn: day })),
  decision: rowsOf('decision', fc.record({ order, title: text, reason: text, decidedBy: text, decidedOn: day })),
  closure: rowsOf('closure', fc.record({ title: text, days: fc.tuple(someDay, someDay) })).map((rows) =>
    rows.map(({ days, ...rest }) => ({ ...rest, ...inTurn('firstDay', 'lastDay', days) })),
  ),
  baseline: rowsOf('baseline', fc.record({ order, name, note: text, takenAt: moment, content: fc.constant('H4sIAAAA') })),
});

const referring = (records: Ids, requirements: readonly string[]) => ({
  flow: pairsOf('flow', cross(records.process, records.process, (processId, nextId) => ({ processId, nextId })), fc.record({ condition: text })),
  feature: rowsOfSome('feature', records.candidate, (candidateId) =>
    fc.record({ order, candidateId, title: text, specification: text, limits: text, edition: text }),
  ),
  countermeasure: rowsOfSome('countermeasure', cross(requirements, records.candidate, (requirementId, candidateId) => ({ requirementId, candidateId })), (cell) =>
    fc.record({
      cell,
      order,
      kind: fc.constantFrom(...countermeasureKinds),
      title: text,
      description: text,
      levelAfterId: someOrNull(records.level),
      effort: text,
      benefit: text,
      benefitGrade: fiveGrade,
      chosen: fc.boolean(),
    }),
  ).map((rows) => rows.map(({ cell, ...rest }) => ({ ...rest, ...cell }))),
  finding: pairsOf(
    'finding',
    cross(records.candidate, findingSections, (candidateId, section) => ({ candidateId, section })),
    fc.record({ text, draft: text }),
  ),
  reexamination: pairsOf(
    'reexamination',
    [
      ...records.need.map((needId) => ({ needId, requirementId: null })),
      ...requirements.map((requirementId) => ({ needId: null, requirementId })),
    ],
    fc.record({
      analysis: text,
      analysisDraft: text,
      needed: fc.option(fc.boolean()),
      decision: text,
      before: fc.option(weight),
      after: fc.option(weight),
      decidedOn: day,
      decidedBy: text,
    }),
  ),
  comment: rowsOf(
    'comment',
    fc.record({
      subject: fc.constantFrom(...commentSubjects),
      subjectId: text,
      threadId: fc.constant(null),
      author: text,
      text,
      at: moment,
      closed: fc.boolean(),
    }),
  ),
  task: rowsOfSome('task', records.candidate, (candidateId) =>
    fc
      .record({ order, candidateId, title: text, description: text, owner: text, points: pointsBetween(0, 1e4), ongoing: fc.boolean(), heading: fc.boolean(), actual: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })) })
      .map(({ points, ...rest }) => ({ ...rest, ...points })),
  ),
  quote: rowsOfSome('quote', records.candidate, (candidateId) =>
    fc
      .record({ order, candidateId, supplier: text, reference: text, days: fc.option(fc.tuple(someDay, someDay)), taxIncluded: fc.boolean(), note: text })
      .map(({ days, ...rest }) => ({ ...rest, ...(days === null ? { quotedOn: null, validUntil: null } : inTurn('quotedOn', 'validUntil', days)) })),
  ),
  trace: pairsOf(
    'trace',
    cross(records.need, requirements, (needId, requirementId) => ({ needId, requirementId })),
    fc.constant({}),
  ),
  assessment: pairsOf(
    'assessment',
    cross(
      requirements,
      cross(records.candidate, [null, ...records.evaluator], (candidateId, evaluatorId) => ({ candidateId, evaluatorId })),
      (requirementId, rest) => ({
        requirementId,
        ...rest,
      }),
    ),
    fc.record({
      levelId: someOrNull(records.level),
      realization: fc.option(fc.constantFrom(...realizations)),
      evidence: text,
      evidenceLink: link,
      note: text,
      usability: fiveGrade,
      efficiency: fiveGrade,
      claimedLevelId: someOrNull(records.level),
      claim: text,
      consensusReason: text,
    }),
  ),
  gap: pairsOf(
    'gap',
    cross(requirements, records.candidate, (requirementId, candidateId) => ({ requirementId, candidateId })),
    fc.record({ natureId: someOrNull(records.gapNature), impact: grade, importance: grade, description: text, owner: text }),
  ),
});

/** What refers to the records that refer. */
const hanging = (records: {
  readonly candidate: readonly string[];
  readonly costClass: readonly string[];
  readonly requirement: readonly string[];
  readonly feature: readonly { readonly id: string }[];
  readonly countermeasure: readonly { readonly id: string }[];
  readonly task: readonly { readonly id: string; readonly candidateId: string; readonly heading: boolean }[];
}) => ({
  support: pairsOf(
    'support',
    cross(records.feature, records.requirement, ({ id }, requirementId) => ({ featureId: id, requirementId })),
    fc.constant({}),
  ),
  customizationRisk: pairsOf(
    'customizationRisk',
    cross(records.countermeasure, customizationRisks, ({ id }, risk) => ({ countermeasureId: id, risk })),
    fc.record({ grade, mitigation: text }),
  ),
  estimate: rowsOfSome('estimate', records.candidate, (candidateId) =>
    fc
      .record({
        order,
        candidateId,
        title: text,
        points: pointsBetween(-1e15, 1e15),
        optimisticAssumption: text,
        mostLikelyAssumption: text,
        pessimisticAssumption: text,
        frequency: fc.constantFrom(...frequencies),
        quantity: fc.double({ min: 0, max: 1e9, noNaN: true }),
        countermeasureId: someOrNull(records.countermeasure.map(({ id }) => id)),
        costClassId: someOrNull(records.costClass),
        startMonth: fc.integer({ min: 1, max: 60 }),
        endMonth: fc.option(fc.integer({ min: 60, max: 120 })),
        distribution: fc.constantFrom(...distributionKinds),
        lambda: fc.double({ min: 0.1, max: 100, noNaN: true }),
        actual: fc.option(numberBetween(-1e15, 1e15)),
      })
      .map(({ points, ...rest }) => ({ ...rest, ...points })),
  ),
  dependency: pairsOf(
    'dependency',
    cross(records.task, records.task, (before, after) => ({ before, after }))
      .filter(({ before, after }) => before.id < after.id && before.candidateId === after.candidateId && !before.heading && !after.heading)
      .map(({ before, after }) => ({ predecessorId: before.id, taskId: after.id })),
    fc.record({ lag: fc.double({ min: -10, max: 10, noNaN: true }) }),
  ),
});

const quoteLines = (quotes: readonly { readonly id: string }[], estimates: readonly { readonly id: string }[]) =>
  rowsOfSome('quoteLine', quotes, (owner) =>
    fc
      .record({
        owner,
        order,
        estimateId: someOrNull(estimates.map(({ id }) => id)),
        title: text,
        amount: numberBetween(-1e15, 1e15),
        quantity: fc.double({ min: 0, max: 1e9, noNaN: true }),
        frequency: fc.constantFrom(...frequencies),
      })
      .map(({ owner: { id }, ...rest }) => ({ ...rest, quoteId: id })),
  );

/** Any sound document of up to four records per table, with ids from a small pool so that two documents share some. */
export const anyDocument: fc.Arbitrary<Document> = referred
  .chain((base) => {
    const known = Object.fromEntries(Object.entries(base).map(([entity, rows]) => [entity, rows.map(({ id }) => id)])) as unknown as Ids;
    const requirement = rowsOf(
      'requirement',
      fc.record({
        order,
        categoryId: fc.constantFrom(...known.category),
        code: text,
        title: text,
        criterion: text,
        weight,
        mandatory: fc.boolean(),
        minimumClass: fc.constantFrom('fit', 'partial'),
        priorityClass: fc.option(fc.constantFrom(...priorityClasses)),
        provenance: text,
        isBelow: fc.boolean(),
      }),
    ).map((rows) =>
      rows.map(({ isBelow, ...row }, index) => {
        const above = rows.slice(0, index).find(({ categoryId }) => categoryId === row.categoryId);
        return { ...row, parentId: isBelow && above !== undefined ? above.id : null };
      }),
    );
    const project = base.project.map((row) => someOrNull(known.candidate).map((recommendedCandidateId) => ({ ...row, recommendedCandidateId })));
    return fc.tuple(requirement, ...project).chain(([requirements, ...projects]) => {
      const requirementIds = requirements.map(({ id }) => id);
      return fc.record(referring(known, requirementIds)).chain((rest) =>
        fc
          .record(hanging({ candidate: known.candidate, costClass: known.costClass, requirement: requirementIds, ...rest }))
          .chain((last) =>
            quoteLines(rest.quote, last.estimate).map((quoteLine) => ({ ...base, project: projects, requirement: requirements, ...rest, ...last, quoteLine })),
          ),
      );
    });
  })
  .map((raw) => {
    const tables: Partial<Record<EntityName, readonly unknown[]>> = raw;
    const parsed = entityNames.map((entity) => [entity, (tables[entity] ?? []).map((row) => entities[entity].parse(row))]);
    return documentOf(Object.fromEntries(parsed) as Parameters<typeof documentOf>[0]);
  });
