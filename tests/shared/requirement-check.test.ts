import { describe, expect, test } from 'vitest';
import { requirementFlags } from '../../shared/requirement-check.ts';
import { idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';

describe('the check of the items', () => {
  const { document } = projectWith(
    [
      { title: '在庫管理' },
      { title: '在庫の一覧', parentId: idOf('requirement', 'requirement-1'), criterion: '在庫が画面に表示される' },
      { title: '使いやすい画面', criterion: '誰でも簡単に扱えること' },
      { title: '在庫の　一覧', criterion: '在庫が 3 秒で出る', category: 2 },
    ],
    0,
  );

  test('flags rated items in the order shown, never headings', () => {
    expect(requirementFlags(document).map(({ kind, requirement }) => [requirement.title, kind])).toEqual([
      ['使いやすい画面', 'vague'],
      ['在庫の　一覧', 'same'],
    ]);
  });

  test('names the earlier item a double repeats', () => {
    const double = requirementFlags(document).find(({ kind }) => kind === 'same');
    expect(double).toMatchObject({ other: { title: '在庫の一覧' }, similarity: 1 });
  });
});
