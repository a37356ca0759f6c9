import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { moveRecords } from '../../shared/actions/move-records.ts';
import { rate } from '../../shared/actions/assess.ts';
import { removeRecords } from '../../shared/actions/remove-records.ts';
import { restoreBaseline } from '../../shared/actions/restore-baseline.ts';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { startThread } from '../../shared/actions/comment.ts';
import { applyChange, changeSize, invertChange } from '../../shared/change.ts';
import { differenceCounts, differenceInWords } from '../../shared/difference.ts';
import { type Document, emptyDocument } from '../../shared/document.ts';
import { type FieldValue, fieldText } from '../../shared/field-text.ts';
import { languages } from '../../shared/language/index.ts';
import { messages } from '../../shared/language/messages.ts';
import { entities, type EntityName, entityNames } from '../../shared/model/entities.ts';
import { yen } from '../../shared/model/values.ts';
import { rankingDifference } from '../../shared/ranking-difference.ts';
import { recordName } from '../../shared/record-name.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { idOf } from '../support/context.ts';
import { cell, levelOf, projectWith } from '../support/project.ts';
import { fullDocument } from '../main/store/support.ts';

const { document, context } = projectWith(
  [
    { title: '在庫管理', code: 'R-1', ratings: ['gap', 'fit'] },
    { title: '配送', code: 'R-2', mandatory: true, ratings: ['partial', 'fit'] },
  ],
  2,
);

const limit = 100;
const words = (before: Document, after: Document) =>
  differenceInWords(before, after, 'ja', limit).flatMap(({ entity, records }) =>
    records.map(({ kind, name, fields }) => [entity, kind, name, ...fields.map(({ field, from, to }) => `${field}: ${from} → ${to}`)]),
  );

describe('the difference of two states', () => {
  test('is nothing between equal ones', () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        expect(differenceInWords(any, structuredClone(any), 'ja', limit)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('names every record of every table in both languages, whatever is in it', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...languages), (any, language) => {
        const project = any.project;
        for (const { records, more, added, updated } of differenceInWords({ ...emptyDocument(), project }, any, language, 5)) {
          expect(records.length + more).toBe(added + updated);
          for (const { name } of records) expect(name).not.toMatch(/undefined|\{\{/);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('leaves kept states out', () => {
    const full = fullDocument();
    expect(differenceInWords({ ...full, baseline: new Map() }, full, 'ja', limit)).toEqual([]);
  });

  test('says a rating by the symbols of the levels, and where', () => {
    const after = applyChange(document, rate(document, [cell(1, 1)], levelOf(document, 'fit'), context));
    expect(words(document, after)).toEqual([['assessment', 'updated', 'R-1 在庫管理／候補 1', '評価基準: × 不一致 → ◎ 完全一致']]);
  });

  test('says what a new or removed rating was', () => {
    const without = applyChange(document, rate(document, [cell(1, 1)], null, context));
    expect(words(without, document)).toEqual([['assessment', 'added', 'R-1 在庫管理／候補 1', '評価基準: （なし） → × 不一致']]);
    expect(words(document, without)[0]?.slice(0, 2)).toEqual(['assessment', 'removed']);
  });

  test('shows references by name, amounts in the unit of each state', () => {
    const priced = applyChange(
      document,
      addEstimate(document, cell(1, 1).candidateId, { title: '初期', optimistic: yen.parse(10_000), mostLikely: yen.parse(20_000), pessimistic: yen.parse(30_000) }, context),
    );
    const [estimateId] = [...priced.estimate.keys()];
    const inTens = applyChange(priced, editRecords(priced, 'project', [{ id: idOf('project', 'project-1'), values: { currencyUnit: 'yen' } }]));
    const moved = applyChange(
      inTens,
      editRecords(inTens, 'estimate', [{ id: estimateId ?? idOf('estimate', ''), values: { candidateId: cell(1, 2).candidateId, mostLikely: yen.parse(25_000) } }]),
    );
    expect(words(priced, moved)).toContainEqual(['estimate', 'updated', '初期（候補 2）', '候補: 候補 1 → 候補 2', '最頻値: 2 万円 → 25,000 円']);
  });

  test('sums up records that were only moved', () => {
    const after = applyChange(document, moveRecords(document, 'candidate', [cell(1, 2).candidateId], null));
    expect(differenceInWords(document, after, 'ja', limit)).toEqual([
      { entity: 'candidate', added: 0, updated: 0, removed: 0, moved: expect.any(Number), records: [], more: 0 },
    ]);
  });

  test('shows long texts where they differ', () => {
    const long = (end: string) => applyChange(document, editRecords(document, 'requirement', [{ id: cell(1, 1).requirementId, values: { criterion: 'あ'.repeat(500) + end } }]));
    const [, , , sentence = ''] = words(long('前'), long('後'))[0] ?? [];
    expect(sentence).toContain('前');
    expect(sentence).toContain('後');
    expect(sentence.length).toBeLessThan(100);
  });

  test('puts only so many records into words and counts the others', () => {
    const after = applyChange(document, removeRecords(document, 'candidate', ['candidate-1', 'candidate-2']));
    const [, ratings] = differenceInWords(document, after, 'ja', 1);
    expect([ratings?.records.length, ratings?.more, ratings?.removed]).toEqual([1, 3, 4]);
    expect(differenceCounts(document, after)).toContainEqual({ entity: 'assessment', added: 0, updated: 0, removed: 4, moved: 0 });
  });

  test('puts only the first of many ratings into words', () => {
    const large = projectWith(Array.from({ length: 200 }, () => ({ ratings: Array.from({ length: 10 }, () => 'fit' as const) })), 10);
    const rerated = applyChange(
      large.document,
      rate(large.document, [...large.document.assessment.values()], levelOf(large.document, 'partial'), large.context),
    );
    const [table] = differenceInWords(large.document, rerated, 'ja', 50);
    expect([table?.records.length, table?.more]).toEqual([50, 1950]);
    expect(table?.records[0]?.name).toContain('R-');
  });
});

describe('every field of every table', () => {
  const full = fullDocument();

  test('has a name and words for its value, without an id in them', () => {
    for (const entity of entityNames) {
      const records = [...(full[entity] as ReadonlyMap<string, Readonly<Record<string, FieldValue>>>).values()];
      expect([entity, records.length > 0]).toEqual([entity, true]);
      for (const field of Object.keys(entities[entity].shape)) {
        expect(messages.field).toHaveProperty(field);
        for (const record of records) {
          for (const language of languages) {
            const text = fieldText(entity, field, record[field] ?? null, full, language);
            expect(text).not.toMatch(/undefined|\{\{|^glossary\./);
            if (field.endsWith('Id') && field !== 'subjectId' && text !== '') expect(text).not.toMatch(/^id-/);
          }
        }
      }
    }
  });

  test('and every record has a name', () => {
    const nameOf = (entity: EntityName, record: never): string => recordName(entity, record, full, (key) => key);
    for (const entity of entityNames) for (const record of full[entity].values()) expect(nameOf(entity, record as never)).not.toBe('');
  });
});

describe('the ranking', () => {
  test('says who is knocked out now, and by what', () => {
    const after = applyChange(document, rate(document, [cell(2, 1)], levelOf(document, 'gap'), context));
    const [first, second] = rankingDifference(document, after);
    expect(first?.knockedOutBy.map(({ title }) => title)).toEqual(['配送']);
    expect(second?.knockedOutBy).toEqual([]);
    expect(rankingDifference(after, document)[0]?.noLongerBy.map(({ title }) => title)).toEqual(['配送']);
  });

  test('knows who joined and who left the comparison', () => {
    const after = applyChange(document, editRecords(document, 'candidate', [{ id: cell(1, 1).candidateId, values: { stage: 'dropped' } }]));
    expect(rankingDifference(document, after).map(({ before, after: now }) => [before === undefined, now === undefined])).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(rankingDifference(after, document)[0]?.before).toBeUndefined();
  });
});

describe('going back to a kept state', () => {
  test('restores it, keeps baselines and comments, and undo takes it back', () => {
    const full = fullDocument();
    const requirementId = [...full.requirement.keys()][0] ?? '';
    const later = applyChange(full, removeRecords(full, 'requirement', [requirementId]));
    const said = applyChange(later, startThread({ subject: 'project', subjectId: 'x' }, { author: '', text: 'どうする' }, context));
    const change = restoreBaseline(said, { ...full, baseline: new Map(), comment: new Map() });
    const restored = applyChange(said, change);
    expect(changeSize(restoreBaseline(restored, full))).toBe(0);
    expect([restored.comment, restored.baseline]).toEqual([said.comment, said.baseline]);
    expect(restored.requirement).toEqual(full.requirement);
    expect(applyChange(restored, invertChange(change))).toEqual(said);
  });
});
