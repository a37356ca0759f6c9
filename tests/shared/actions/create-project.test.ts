import { describe, expect, test } from 'vitest';
import { createProject } from '../../../shared/actions/create-project.ts';
import { applyChange } from '../../../shared/change.ts';
import { emptyDocument, inOrder, projectOf, recordsOf } from '../../../shared/document.ts';
import { languages } from '../../../shared/language/index.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { countingContext, moment } from '../../support/context.ts';

const created = (language: 'ja' | 'en') => applyChange(emptyDocument(), createProject({ name: '案件', language }, countingContext()));

describe('a new project', () => {
  test.each(languages)('is sound as it stands (%s)', (language) => {
    expect(findFlaw(recordsOf(created(language)))).toBeNull();
  });

  test('has its name and the moment it was made', () => {
    expect(projectOf(created('ja'))).toMatchObject({ name: '案件', createdAt: moment, currencyUnit: 'tenThousandYen', horizonYears: 5 });
  });

  test('has the four categories, three levels and 対象外, and natures of gaps, in order', () => {
    const document = created('ja');
    expect(inOrder(document, 'category').map(({ name }) => name)).toEqual(['業務プロセス', '機能要件', '非機能要件', '法規制対応']);
    expect(inOrder(document, 'level').map(({ label, symbol, score }) => [label, symbol, score])).toEqual([
      ['完全一致', '◎', 1],
      ['部分一致', '△', 0.5],
      ['不一致', '×', 0],
      ['対象外', '－', null],
    ]);
    expect(
      inOrder(document, 'gapNature')
        .slice(0, 3)
        .map(({ label }) => label),
    ).toEqual(['機能欠如', 'プロセスの相違', '法規制への非対応']);
  });

  test('is the same in both languages but for its texts', () => {
    const bare = (language: 'ja' | 'en') =>
      inOrder(created(language), 'level').map((level) => [level.id, level.order, level.symbol, level.score, level.class, level.colour]);
    expect(bare('en')).toEqual(bare('ja'));
  });
});
