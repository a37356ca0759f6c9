import { describe, expect, test } from 'vitest';
import { hasWaiting, keepDrafts, keptDrafts, noDrafts, waitingValues, withoutLast } from '../../../renderer/store/kept-drafts.ts';
import type { Points } from '../../../renderer/components/point-drafts.ts';
import { inOrder } from '../../../shared/document.ts';
import { weeks, type Yen } from '../../../shared/model/values.ts';
import { comparison } from '../../support/comparison.ts';

const document = comparison({ requirements: [{ title: '在庫' }], candidates: [{ name: '甲', levels: '◎', points: [210_000, 240_000, 390_000] }] });
const lineId = inOrder(document, 'estimate')[0]?.id ?? '';

function place() {
  const texts = new Map<string, string>();
  return { texts, getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => void texts.set(key, text), removeItem: (key: string) => void texts.delete(key) };
}

test('points that wait come back after a reload, of the project they were typed in and of lines still there', () => {
  const storage = place();
  const drafts = { estimateDrafts: new Map([[lineId, { optimistic: 700_000 as Yen }], ['gone', { pessimistic: -3 as Yen }]]), taskDrafts: new Map([['gone', { mostLikely: weeks.parse(2.5) }]]) };
  keepDrafts(storage, 'p1', drafts);
  expect(keptDrafts(storage, 'p1', document)).toEqual({ estimateDrafts: new Map([[lineId, { optimistic: 700_000 }]]), taskDrafts: new Map() });
  expect(keptDrafts(storage, 'p2', document)).toEqual(noDrafts);
  keepDrafts(storage, 'p1', noDrafts);
  expect(storage.texts.size).toBe(0);
});

test('nothing comes of a window without storage, or of what is no draft', () => {
  expect(keptDrafts(null, 'p1', document)).toEqual(noDrafts);
  for (const text of ['{', '{}', `{"estimates":{"${lineId}":{"optimistic":"7"}},"tasks":{}}`]) expect(keptDrafts({ ...place(), getItem: () => text }, 'p1', document)).toEqual(noDrafts);
});

describe('values that wait', () => {
  const drafts = {
    estimateDrafts: new Map<string, Partial<Points<Yen>>>([['line-1', { optimistic: 90 as Yen }], ['line-2', { optimistic: 70 as Yen, mostLikely: 60 as Yen }]]),
    taskDrafts: new Map([['task-1', { pessimistic: weeks.parse(2) }]]),
  };

  test('are counted one by one', () => {
    expect([waitingValues(drafts.estimateDrafts), waitingValues(drafts.taskDrafts), hasWaiting(drafts), hasWaiting(noDrafts)]).toEqual([3, 1, true, false]);
  });

  test('are taken back line by line, the last typed first, and then those of the other kind', () => {
    const first = withoutLast(drafts, 'estimateDrafts');
    expect(first).toMatchObject({ kind: 'estimateDrafts', id: 'line-2', values: [70, 60] });
    const second = withoutLast(first?.left ?? noDrafts, 'taskDrafts');
    expect(second).toMatchObject({ kind: 'taskDrafts', id: 'task-1' });
    const third = withoutLast(second?.left ?? noDrafts, 'taskDrafts');
    expect(third).toMatchObject({ kind: 'estimateDrafts', id: 'line-1', left: noDrafts });
    expect(withoutLast(noDrafts, 'taskDrafts')).toBeNull();
  });
});
