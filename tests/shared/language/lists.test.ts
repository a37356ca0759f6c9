import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../shared/language/index.ts';
import { allOf, choicesText, cut, restText } from '../../../shared/language/lists.ts';
import { isVisible, shortened } from '../../../shared/language/shorten.ts';

/** Where a beginning of a list is taken, and where the rest is told. */
const toldElsewhere: Readonly<Record<string, string>> = {
  'shared/cost-drivers.ts': 'the others stand together as one entry',
  'shared/difference.ts': 'counted in `more`',
  'renderer/charts/network-layout.ts': 'counted in a note of the picture',
  'renderer/charts/flow-drawing.ts': 'lines of a box, with an ellipsis',
  'renderer/charts/radar-chart.tsx': 'lines shown at first; all candidates stand as choices beside them',
  'renderer/steps/schedule/task-weights.tsx': 'a button shows the rest and says how many',
  'renderer/steps/plan/plan-summary.tsx': 'more paths are counted than kept',
  'renderer/steps/plan/path-text.ts': 'the tasks between are counted',
};

const sources = ['shared', 'main', 'renderer'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);

describe('a list that is cut', () => {
  it('keeps its beginning and counts the rest', () => {
    expect(cut(['a', 'b', 'c', 'd', 'e'], 3)).toEqual({ shown: ['a', 'b', 'c'], rest: 2 });
    expect(cut(['a', 'b', 'c'], 3)).toEqual({ shown: ['a', 'b', 'c'], rest: 0 });
  });

  it('says how many more there are', () => {
    expect(restText(1204, translator('ja'))).toBe('ほか 1,204 件');
    expect(restText(17, translator('en'))).toBe('and 17 more');
  });

  it('names choices in quotes, so that a name with a separator of its own stays one', () => {
    expect(choicesText(['保守・運用', '移行', '教育、講習'], translator('ja'))).toBe('「保守・運用」、「移行」、「教育、講習」');
    expect(choicesText(['Support, yearly', 'Migration'], translator('en'))).toBe('“Support, yearly”, “Migration”');
    expect(choicesText(Array.from({ length: 15 }, (_, index) => `区分 ${index}`), translator('ja'))).toMatch(/「区分 11」、ほか 3 件$/u);
    expect(allOf(['概要・判断', '候補'], translator('ja'))).toBe('概要・判断、候補');
  });

  it('joins names nowhere by a mark that stands between values', () => {
    const joining = sources.filter((file) => /\.join\((?:t|translate)\('frame\.separator'\)\)|join\('・'\)/.test(readFileSync(file, 'utf8')));
    expect(joining).toEqual(['renderer/steps/gaps/severity-mark.tsx']);
  });

  it('is cut nowhere without saying so', () => {
    const silent = sources.filter((file) => {
      if (Object.hasOwn(toldElsewhere, file) || file.startsWith('shared/language/') || file.startsWith('shared/input/')) return false;
      return /\.slice\(0, (?:shown|named|listed|told|drawn|most|limit|[0-9]+\)\.map)/.test(readFileSync(file, 'utf8'));
    });
    expect(silent).toEqual([]);
    for (const file of sources.filter((name) => name !== 'shared/language/lists.ts')) {
      const text = readFileSync(file, 'utf8');
      const cuts = text.match(/\bcut\(/g)?.length ?? 0;
      const uses = text.match(/\brest(?: > 0| === 0|\.|\))|\.rest > 0/g)?.length ?? 0;
      if (/language\/lists\.ts'/.test(text)) expect(uses, file).toBeGreaterThanOrEqual(Math.min(1, cuts));
    }
  });
});

describe('a shortened text', () => {
  it('ends in an ellipsis, in one line, within its limit, never in half a character', () => {
    expect(shortened('在庫\n管理', 20)).toBe('在庫 管理');
    expect(shortened('在庫管理と配送管理', 6)).toBe('在庫管理と…');
    expect(shortened('👍👍👍👍', 6)).toBe('👍👍…');
    expect(shortened('甲👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 14)).toBe('甲👨‍👩‍👧‍👦…');
  });

  it('is visible only where something of it shows', () => {
    expect([' ', '\u200B', '\uFEFF\u200D', '\u3164', ''].filter(isVisible)).toEqual([]);
    expect(['・', '0', '👍', '\u200Bあ'].filter(isVisible)).toHaveLength(4);
  });
});
