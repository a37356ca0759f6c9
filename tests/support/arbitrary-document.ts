import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { type Document, documentOf } from '../../shared/document.ts';
import { candidateKinds, candidateMarkers } from '../../shared/model/candidate.ts';
import { entities, type EntityName, entityNames } from '../../shared/model/entities.ts';
import { frequencies } from '../../shared/model/estimate.ts';
import { currencyUnits } from '../../shared/model/project.ts';
import { realizations } from '../../shared/model/assessment.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const name = text.map((value) => value.trim() || '名');
const colour = fc.stringMatching(/^#[0-9A-F]{6}$/);
const weight = fc.double({ min: 0, max: 1e6, noNaN: true });
const order = fc.constantFrom(...generateNKeysBetween(null, null, 40), 'a0V', 'a3G7', 'Zz');
const grade = fc.option(fc.constantFrom(1, 2, 3));
const ids = (entity: EntityName, minimum = 0) =>
  fc.subarray(
    [1, 2, 3, 4].map((number) => `${entity}-${number}`),
    { minLength: minimum },
  );

const rowsOf = <Fields>(entity: EntityName, fields: fc.Arbitrary<Fields>, minimum = 0) =>
  ids(entity, minimum).chain((chosen) => fc.tuple(...chosen.map((id) => fields.map((values) => ({ id, ...values })))));

const points = fc
  .tuple(...[1, 2, 3].map(() => fc.double({ min: 0, max: 1e15, noNaN: true })))
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([optimistic, mostLikely, pessimistic]) => ({ optimistic, mostLikely, pessimistic }));

const level = fc.oneof(
  fc.record({ class: fc.constantFrom('fit', 'partial', 'gap'), score: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.constant({ class: 'notApplicable', score: null }),
);

interface Ids {
  readonly category: readonly string[];
  readonly need: readonly string[];
  readonly candidate: readonly string[];
  readonly evaluator: readonly string[];
  readonly level: readonly string[];
  readonly gapNature: readonly string[];
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

const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
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
      createdAt: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
    }),
  ),
  process: rowsOf('process', fc.record({ order, title: text, description: text, actor: text, tools: text, pains: text })),
  need: rowsOf('need', fc.record({ order, code: text, title: text, description: text })),
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
      colour,
      marker: fc.constantFrom(...candidateMarkers),
    }),
  ),
  evaluator: rowsOf('evaluator', fc.record({ order, name, role: text, weight })),
  gapNature: rowsOf('gapNature', fc.record({ order, label: name })),
});

const referring = (records: Ids, requirements: readonly string[]) => ({
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
    fc.record({ levelId: someOrNull(records.level), realization: fc.option(fc.constantFrom(...realizations)), evidence: text, note: text }),
  ),
  gap: pairsOf(
    'gap',
    cross(requirements, records.candidate, (requirementId, candidateId) => ({ requirementId, candidateId })),
    fc.record({ natureId: someOrNull(records.gapNature), impact: grade, importance: grade, description: text, owner: text }),
  ),
  estimate:
    records.candidate.length === 0
      ? fc.constant([])
      : rowsOf(
          'estimate',
          fc
            .record({
              order,
              candidateId: oneOf(records.candidate),
              title: text,
              points,
              optimisticAssumption: text,
              mostLikelyAssumption: text,
              pessimisticAssumption: text,
              frequency: fc.constantFrom(...frequencies),
              quantity: fc.double({ min: 0, max: 1e9, noNaN: true }),
            })
            .map(({ points: three, ...rest }) => ({ ...rest, ...three })),
        ),
});

/** Any sound document of up to four records per table, with ids from a small pool so that two documents share some. */
export const anyDocument: fc.Arbitrary<Document> = referred
  .chain((base) => {
    const known = Object.fromEntries(Object.entries(base).map(([entity, rows]) => [entity, rows.map(({ id }) => id)])) as unknown as Ids;
    const requirement = rowsOf(
      'requirement',
      fc.record({
        order,
        categoryId: oneOf(known.category),
        code: text,
        title: text,
        criterion: text,
        weight,
        mandatory: fc.boolean(),
        minimumClass: fc.constantFrom('fit', 'partial'),
      }),
    );
    return requirement.chain((rows) =>
      fc
        .record({
          ...referring(
            known,
            rows.map(({ id }) => id),
          ),
        })
        .map((rest) => ({ ...base, requirement: rows, ...rest })),
    );
  })
  .map((raw) => {
    const tables: Partial<Record<EntityName, readonly unknown[]>> = raw;
    const parsed = entityNames.map((entity) => [entity, (tables[entity] ?? []).map((row) => entities[entity].parse(row))]);
    return documentOf(Object.fromEntries(parsed) as Parameters<typeof documentOf>[0]);
  });
