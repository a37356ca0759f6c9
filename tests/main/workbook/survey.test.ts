import { describe, expect, it } from 'vitest';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { linkRecords } from '../../../shared/actions/link-records.ts';
import { stageCandidate } from '../../../shared/actions/stage-candidate.ts';
import { applyChange } from '../../../shared/change.ts';
import { companyA } from '../../support/comparison.ts';
import { countingContext, idOf, moment } from '../../support/context.ts';
import { cellsOf, openWorkbook } from './read-workbook.ts';

const sample = readSample('resources', 'company-a', 'ja');

async function rowsOf(document: typeof sample, name: string, columns: string) {
  const sheet = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment))).get(name);
  return (row: number) => [...columns].map((column) => sheet?.get(`${column}${row}`)?.value);
}

describe('the sheet of processes', () => {
  it('lists today before what is to be, with what follows each', async () => {
    const row = await rowsOf(sample, '業務と流れ', 'ABCEI');
    expect(row(4)).toEqual(['区分', '順', '業務', '担当', '次の業務']);
    expect(row(5)).toEqual(['現状', 1, '商品仕入れと在庫管理', '各店舗の担当者', '2 店舗販売（店頭に並べる）\n3 配送対応（電話・メールの注文）']);
    expect(row(8)).toEqual(['将来', 1, '仕入れ', '各店舗の担当者', '2 在庫管理']);
    expect(row(12).at(-1)).toBe('2 在庫管理（発送で在庫を減らす）');
  });
});

describe('the sheet of needs', () => {
  it('names the requirements of each need, and those nobody asked for below', async () => {
    const cut = applyChange(sample, linkRecords(sample, 'trace', 'needId', [{ id: idOf('need', 'safe-payment'), to: [] }], countingContext()));
    const row = await rowsOf(cut, '組織の要件', 'ABDE');
    expect(row(2)[0]).toContain('うち比較項目のないもの 1 件');
    expect(row(6)).toEqual(['N-002', '在庫・注文・配送をまとめて管理する', '高', 'R-001 配送管理\nR-004 在庫管理\nR-005 顧客管理']);
    expect(row(7)[3]).toBe('比較項目なし');
    expect(row(9)).toEqual(['', '要件なし', '', 'R-003 クレジットカード決済の統合'].map((value) => value || undefined));
  });
});

describe('the sheet of features', () => {
  it('lists the features of every candidate, dropped ones included, and what none serves', async () => {
    const dropped = applyChange(sample, stageCandidate(sample, idOf('candidate', 'saas-b'), 'dropped', '高い'));
    const row = await rowsOf(dropped, '機能', 'ABCG');
    expect(row(5)).toEqual(['● SaaS A', 'ショートリスト', 'サイト構築', 'R-002 ECサイト構築\nR-008 操作画面の使いやすさ']);
    expect(row(11).slice(0, 3)).toEqual(['■ SaaS B', '見送り', '日本向けのサイト構築']);
    expect(row(16)).toEqual(['■ SaaS B', '見送り', '機能のない比較項目（1 件）', 'R-008 操作画面の使いやすさ']);
  });
});

it('each says so while there is nothing', async () => {
  const cells = cellsOf(await openWorkbook(await buildWorkbook(companyA('ja'), 'ja', moment)));
  expect(['業務と流れ', '組織の要件', '機能'].map((name) => cells.get(name)?.get('A3')?.value)).toEqual([
    '業務はまだありません。',
    '組織の要件はまだありません。',
    '機能はまだ調べていません。',
  ]);
});
