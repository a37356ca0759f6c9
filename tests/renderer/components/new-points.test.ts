import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointBlanks, wrongNewPoints } from '../../../renderer/components/new-points.ts';
import { pointNames, type Points } from '../../../renderer/components/point-drafts.ts';
import { readGesture, type Taken, without } from '../../../renderer/components/read-gesture.ts';
import { answerGesture } from '../../../renderer/components/answer-gesture.ts';
import { type EstimateValues, readEstimate } from '../../../renderer/steps/estimates/read-estimate.ts';
import { readTask, type TaskValues } from '../../../renderer/steps/plan/read-task.ts';
import type { GridGesture } from '../../../renderer/grid/types.ts';
import { languages, translator } from '../../../shared/language/index.ts';

const t = translator('ja');

/** What is read of rows pasted below the last line of an estimate. */
const pasted = (...rows: readonly Partial<Record<keyof Points<number> | 'title', string>>[]) => {
  const overflow = rows.map((row) => Object.entries(row).map(([columnId, text]) => ({ columnId, text })));
  return readGesture<EstimateValues>({ kind: 'paste', edits: [], overflow, place: null }, (columnId, text) => readEstimate(columnId, text, 'tenThousandYen', [], t), pointBlanks);
};

describe('the points of a new row', () => {
  test('that are missing are named, and the row is not taken without them', () => {
    const reading = pasted({ title: '移行', mostLikely: '40' }, { title: '値引き', optimistic: '▲9', mostLikely: '-7', pessimistic: '' }, { title: '研修', optimistic: '3', mostLikely: '4', pessimistic: '6' });
    const found = wrongNewPoints(reading, t);
    expect(found.map(({ row, columnId }) => [row, columnId])).toEqual([
      [0, 'optimistic'],
      [1, 'pessimistic'],
    ]);
    expect(found[0]?.message).toMatch(/^楽観値、悲観値がありません。/);
    expect(found[1]?.message).toMatch(/^悲観値がありません。/);
    expect(without(reading, found).newRows).toEqual([2]);
  });

  test('are asked for in both languages', () => {
    for (const language of languages) expect(wrongNewPoints(pasted({ optimistic: '2', pessimistic: '8' }), translator(language))[0]?.message).toContain(translator(language)('glossary.mostLikely'));
  });

  test('may all be typed later, and 0 typed is 0', () => {
    expect(wrongNewPoints(pasted({ title: '監査', optimistic: '', mostLikely: ' ', pessimistic: '\u{200B}' }), t)).toEqual([]);
    const zero = pasted({ title: '監査', optimistic: '0', mostLikely: '0', pessimistic: '0' });
    expect(wrongNewPoints(zero, t)).toEqual([]);
    expect(zero.cells.map(({ values }) => values)).toContainEqual({ pessimistic: 0 });
  });

  test('are never filled in: a row is taken with all three or with none', () => {
    const amount = fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined });
    fc.assert(
      fc.property(amount, amount, amount, (optimistic, mostLikely, pessimistic) => {
        const given = { optimistic, mostLikely, pessimistic };
        const reading = pasted(Object.fromEntries(pointNames.map((name) => [name, given[name] === undefined ? '' : String(given[name])])));
        const count = pointNames.filter((name) => given[name] !== undefined).length;
        const inOrder = count === 3 && (optimistic ?? 0) <= (mostLikely ?? 0) && (mostLikely ?? 0) <= (pessimistic ?? 0);
        expect(wrongNewPoints(reading, t).length === 0).toBe(count === 0 || inOrder);
      }),
    );
  });
});

/** What deleting or pasting comes to in a grid of costs and in one of durations. */
const grids = {
  estimates: (gesture: GridGesture) => {
    const taken: string[] = [];
    const values: object[] = [];
    return { taken, values, ...answerGesture<EstimateValues>(gesture, { ...work, read: (columnId, text) => readEstimate(columnId, text, 'tenThousandYen', [], t), take: (what) => void (taken.push(...columnsOf(what)), values.push(...what.edits.map((edit) => edit.values))) }) };
  },
  plan: (gesture: GridGesture) => {
    const taken: string[] = [];
    const values: object[] = [];
    return { taken, values, ...answerGesture<TaskValues>(gesture, { ...work, read: (columnId, text) => readTask(columnId, text, 'weeks', 8, t), take: (what) => void (taken.push(...columnsOf(what)), values.push(...what.edits.map((edit) => edit.values))) }) };
  },
};
const columnsOf = ({ edits }: Pick<Taken<object>, 'edits'>): string[] => edits.map(({ columnId }) => columnId);

const work = { columns: pointNames.map((name) => ({ id: name, header: t(`glossary.${name}`) })), t, nameOfRow: (rowId: string) => rowId, blanks: pointBlanks };

describe.each(Object.entries(grids))('a blank over a point of a row that is there, in %s', (_, answer) => {
  test.each(['', ' ', '　', '\u{200B}', '\u{FEFF}'])('makes it unknown: %j', (text) => {
    const edits = pointNames.map((columnId) => ({ rowId: 'line-7', columnId, text }));
    const { taken, values, refused, notice } = answer({ kind: 'paste', edits, overflow: [], place: null });
    expect(refused).toBeNull();
    expect(taken).toEqual([...pointNames]);
    expect(values).toEqual(pointNames.map((name) => ({ [name]: null })));
    expect(notice).toBeNull();
  });

  test('waits with the points pasted beside it, 0 among them', () => {
    const edits = [
      { rowId: 'line-7', columnId: 'optimistic', text: '0' },
      { rowId: 'line-7', columnId: 'mostLikely', text: '' },
      { rowId: 'line-7', columnId: 'pessimistic', text: '13' },
    ];
    const { values, notice } = answer({ kind: 'paste', edits, overflow: [], place: null });
    expect(Object.assign({}, ...values)).toMatchObject({ optimistic: 0, mostLikely: null, pessimistic: expect.any(Number) as unknown });
    expect(notice).toBeNull();
  });
});
