import { describe, expect, test } from 'vitest';
import { lastNumber, readTask, type TaskValues } from '../../../renderer/steps/plan/read-task.ts';
import { wrongNewPoints } from '../../../renderer/components/new-points.ts';
import { translator } from '../../../shared/language/index.ts';
import { weeks } from '../../../shared/model/values.ts';

const t = translator('ja');
const read = (columnId: string, text: string, unit: 'weeks' | 'days' = 'weeks') => readTask(columnId, text, unit, 8, t);

describe('a text of the plan', () => {
  test('is a length in the unit of the plan, unless it names one', () => {
    expect(read('mostLikely', '10', 'days')).toEqual({ ok: true, values: { mostLikely: 2 } });
    expect(read('mostLikely', '10', 'weeks')).toEqual({ ok: true, values: { mostLikely: 10 } });
    expect(read('mostLikely', '10日', 'weeks')).toEqual({ ok: true, values: { mostLikely: 2 } });
    expect(read('mostLikely', '２週', 'days')).toEqual({ ok: true, values: { mostLikely: 2 } });
  });

  test('is a range of all three points', () => {
    expect(read('optimistic', '2〜3')).toEqual({ ok: true, values: { optimistic: 2, mostLikely: 2.5, pessimistic: 3 } });
  });

  test('is predecessors among the tasks there are', () => {
    expect(read('predecessors', '2, 8+1週')).toEqual({ ok: true, values: { predecessors: [{ number: 2, lag: 0 }, { number: 8, lag: 1 }] } });
    expect(read('predecessors', '')).toEqual({ ok: true, values: { predecessors: [] } });
    expect(read('predecessors', '5-3')).toEqual({ ok: false, message: t('input.lagOrTasks', { text: '5-3', first: '5', second: '3' }) });
    for (const text of ['9', '0', 'あと']) expect(read('predecessors', text)).toEqual({ ok: false, message: t('input.notTaskNumbers', { text, last: 8 }) });
  });

  test('is yes or no for a heading', () => {
    expect(read('heading', '○')).toEqual({ ok: true, values: { heading: true } });
    expect(read('heading', 'たぶん').ok).toBe(false);
  });
});

describe('a pasted block', () => {
  test('counts as tasks, but for its headings', () => {
    const overflow = [[{ columnId: 'title', text: '移行' }], [{ columnId: 'title', text: '段階' }, { columnId: 'heading', text: '○' }]];
    expect(lastNumber(8, { kind: 'paste', edits: [], overflow, place: null })).toBe(9);
  });

  test('is refused where points are out of order, naming the row', () => {
    const fine = { optimistic: weeks.parse(1), mostLikely: weeks.parse(2), pessimistic: weeks.parse(3) };
    const readingOf = (rows: readonly TaskValues[]) => ({
      cells: rows.map((values, row) => ({ row, columnId: 'mostLikely', text: '', values })),
      newRows: [...rows.keys()],
      refused: [],
      unread: new Map(),
      staying: [],
    });
    const wrong = { ...fine, pessimistic: weeks.parse(1) };
    expect(wrongNewPoints(readingOf([fine]), t)).toEqual([]);
    expect(wrongNewPoints(readingOf([wrong, fine, wrong]), t).map(({ row }) => row)).toEqual([0, 2]);
  });
});
