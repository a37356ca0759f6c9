import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { draftFindings, editFinding } from '../../../shared/actions/document-findings.ts';
import { applyChange } from '../../../shared/change.ts';
import { findingDrafts } from '../../../shared/drafts/finding-drafts.ts';
import { companyA } from '../../support/comparison.ts';
import { countingContext, idOf, moment } from '../../support/context.ts';
import { cellsOf, openWorkbook } from './read-workbook.ts';

describe('the sheet of findings', () => {
  it('gives each section of each candidate and who wrote it', async () => {
    const context = countingContext();
    const document = companyA('ja');
    const drafted = applyChange(document, draftFindings(document, 'ja', context));
    const place = { candidateId: idOf('candidate', 'candidate-1'), section: 'gap' } as const;
    const edited = applyChange(drafted, editFinding(drafted, place, '=自分の\n言葉', 'ja', context));
    const sheet = cellsOf(await openWorkbook(await buildWorkbook(edited, 'ja', moment))).get('結果の文書');
    const row = (number: number) => ['A', 'B', 'C', 'D'].map((column) => sheet?.get(`${column}${number}`)?.value);
    expect(row(4)).toEqual(['候補', '区分', '内容', '書き手']);
    expect(row(5)).toEqual(['● SaaS A', 'フィット', findingDrafts(document, 'ja')[0]?.sections.fit, 'データからの下書き']);
    expect(row(6)).toEqual(['● SaaS A', 'ギャップ', '=自分の\n言葉', '人']);
    expect(row(13).slice(0, 2)).toEqual(['▶ パッケージ C', '所見']);
  });

  it('says so while nothing is written', async () => {
    const sheet = cellsOf(await openWorkbook(await buildWorkbook(companyA('ja'), 'ja', moment))).get('結果の文書');
    expect(sheet?.get('A3')?.value).toBe('まだ何も書かれていません。');
  });
});
