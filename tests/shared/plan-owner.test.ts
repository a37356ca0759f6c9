import { expect, test } from 'vitest';
import { recommendCandidate } from '../../shared/actions/recommend-candidate.ts';
import { applyChange } from '../../shared/change.ts';
import { inOrder } from '../../shared/document.ts';
import { type Language, translator } from '../../shared/language/index.ts';
import { planOwner } from '../../shared/plan-owner.ts';
import { comparison } from '../support/comparison.ts';

const project = (first: string, second: string) => comparison({ requirements: [{ title: '帳票' }], candidates: [{ name: '葵', levels: first }, { name: 'Birch', levels: second }] });

function owners(document: ReturnType<typeof project>, recommended: number | null, language: Language = 'ja'): string[] {
  const candidates = inOrder(document, 'candidate');
  const chosen = applyChange(document, recommendCandidate(document, recommended === null ? null : (candidates[recommended]?.id ?? null)));
  return candidates.map((candidate) => planOwner(chosen, candidate, translator(language)));
}

test('a plan says whose it is unless it is that of the recommended candidate', () => {
  expect(owners(project('◎', '△'), 0)).toEqual(['', '推奨しているのは葵です。この計画は Birch のものです。']);
  expect(owners(project('◎', '△'), null)).toEqual([
    '推奨する候補はまだ決まっていません。この計画は、順位が最も高い葵のものです。',
    '推奨する候補はまだ決まっていません。順位が最も高いのは葵ですが、この計画は Birch のものです。',
  ]);
  expect(owners(project('?', '?'), null)).toEqual(['葵', ' Birch '].map((name) => `推奨する候補はまだ決まっていません。この計画は${name}のものです。`));
  expect(owners(project('△', '◎'), null, 'en')).toEqual([
    'No candidate is recommended yet. Birch ranks first, but this plan is for 葵.',
    'No candidate is recommended yet; this plan is for Birch, which ranks first.',
  ]);
});
