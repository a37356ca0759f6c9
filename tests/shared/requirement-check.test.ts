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

describe('the check of a list brought along whole', () => {
  const items = [3, 5, 2, 4, 7].map((weight, index) => ({ title: `検索条件 ${index + 1} を保存する`, criterion: '保存した条件が表示される', code: `K-${index + 1}`, weight }));
  const found = (more: readonly { readonly title: string; readonly code?: string; readonly weight?: number; readonly criterion?: string }[]) =>
    requirementFlags(projectWith([...items, ...more], 0).document).flatMap(({ kind, requirement }) => (kind === 'same' || kind === 'near' ? [] : [[requirement.code, kind]]));

  test('names an item without a title, a total by its name, and a total by its weight', () => {
    expect(found([{ title: '', code: 'K-9', weight: 1, criterion: '一覧に表示される' }])).toEqual([['K-9', 'noTitle']]);
    expect(found([{ title: '', code: '合計', weight: 21 }])).toEqual([['合計', 'noTitle'], ['合計', 'sum']]);
    expect(found([{ title: '以上', code: 'K-9', weight: 21, criterion: '一覧に表示される' }])).toEqual([['K-9', 'sum']]);
    expect(found([{ title: '以上', code: 'K-9', weight: 20, criterion: '一覧に表示される' }])).toEqual([]);
  });

  test('names the later of two items with the same code, whatever its width', () => {
    expect(found([{ title: '帳票を印刷する', code: 'ｋ－2', criterion: '印刷される' }])).toEqual([['ｋ－2', 'sameCode']]);
  });
});
