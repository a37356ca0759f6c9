import { expect, test } from 'vitest';
import { readLevel } from '../../../renderer/components/read-level.ts';
import { translator } from '../../../shared/language/index.ts';
import { level } from '../../../shared/model/level.ts';

const of = (id: string, label: string, symbol: string, score: number | null) =>
  level.parse({ id, order: 'a0', label, symbol, score, class: score === null ? 'notApplicable' : 'fit', colour: '#1F6F8B', description: '' });
const met = of('met', '満たす', '○', 1);
const aside = of('aside', '比べない', '・', null);
const levels = [met, aside];
const t = translator('ja');

test('what lists write where an item does not apply is the one level for that, whatever its label', () => {
  for (const text of ['N/A', ' n／a ', 'NA', '対象外', '該当なし', 'Not applicable', '比べない', '・'])
    expect(readLevel(text, levels, t)).toEqual({ ok: true, values: { levelId: aside.id } });
  expect(readLevel('', levels, t)).toEqual({ ok: true, values: { levelId: null } });
});

test('a level of that very name comes first, and two levels for it, or none, are not chosen between', () => {
  const named = of('named', 'N/A', '△', 0.25);
  expect(readLevel('N/A', [...levels, named], t)).toEqual({ ok: true, values: { levelId: named.id } });
  expect(readLevel('N/A', [...levels, of('other', '未調査', '－', null)], t).ok).toBe(false);
  expect(readLevel('N/A', [met], t).ok).toBe(false);
});
