import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureFlaws } from '../../../../shared/method/requirements/measurable.ts';

const kinds = (title: string, criterion: string) => measureFlaws({ title, criterion }).map(({ kind }) => kind);

describe('whether an item can be measured', () => {
  test.each([
    ['操作画面の使いやすさ', '', ['noCriterion', 'vague']],
    ['稼動率', '', ['noCriterion']],
    ['応答の速さ', '画面が高速に切り替えられること', ['vague']],
    ['応答の速さ', '検索結果が３秒以内に高速に出ること', []],
    ['応答の速さ', '検索結果が三秒以内にすばやく出ること', []],
    ['使いやすい画面', '必須の項目が画面に表示される', []],
    ['ユーザビリティ', '初心者でも容易に扱えること', ['vague']],
    ['Easy to use', 'A beginner is comfortable', ['vague']],
    ['Fast search', 'Results are shown within 2 seconds', []],
    ['Fast search', 'Users are happy', ['vague']],
    ['Breakfast menu', 'Offered at the hotel', []],
    ['ＥＡＳＹ', 'to use', ['vague']],
    ['', '', []],
  ])('%j with the criterion %j: %j', (title, criterion, expected) => {
    expect(kinds(title, criterion)).toEqual(expected);
  });

  test('names each vague word once, as it is written', () => {
    expect(measureFlaws({ title: '柔軟な設定', criterion: '柔軟に、かつ容易に変えられること' })).toEqual([{ kind: 'vague', words: ['柔軟', '容易'] }]);
  });

  test('a number in the criterion settles every vague word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.nat(), (title, criterion, number) => {
        expect(kinds(title, `${criterion} ${number}`)).toEqual([]);
      }),
    );
  });
});
