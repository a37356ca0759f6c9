import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsPerPicture, splitRows } from '../../../renderer/charts/heatmap-picture.ts';
import { categoryHeatmap, type HeatmapTable, requirementHeatmap } from '../../../renderer/charts/heatmap-table.ts';
import { cellLabel, cellText, heatmapLegend, rowName } from '../../../renderer/charts/heatmap-text.ts';
import { moveFrom, windowOf } from '../../../renderer/charts/heatmap-window.ts';
import { chartPalettes } from '../../../renderer/charts/palette.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { translator } from '../../../shared/language/index.ts';
import { companyA, comparison } from '../../support/comparison.ts';

const translate = translator('ja');

/** Every cell as the table shows it. */
const shown = (table: HeatmapTable): string[][] =>
  table.rows.map((row) => table.columns.map((_, column) => cellText(table.cellAt(row, column), table, row, translate, 'ja')));

const labels = (table: HeatmapTable): string[] =>
  table.rows.flatMap((row) =>
    table.columns.map(({ candidate }, column) =>
      cellLabel(rowName(row, translate), candidate.name, table.cellAt(row, column), translate, 'ja'),
    ),
  );

describe('the heatmap of requirements', () => {
  it('shows company A by category with its subtotals', () => {
    const table = requirementHeatmap(companyA());
    expect(table.rows.map(({ kind, label }) => (kind === 'group' ? `[${label}]` : label))).toEqual([
      '[業務プロセス]', '在庫管理', '配送管理', '[機能要件]', 'ECサイト構築', 'クレジットカード決済の統合', '顧客管理',
      '[非機能要件]', '稼動率（99%以上）', 'セキュリティ（PCI-DSS準拠）', '操作画面の使いやすさ', '[法規制対応]', '法規制対応',
    ]);
    expect(shown(table).slice(0, 3)).toEqual([
      ['75.0 %', '100.0 %', '50.0 %'],
      ['△', '◎', '△'],
      ['◎', '◎', '△'],
    ]);
    expect(table.columns.map(({ knockedOut }) => knockedOut)).toEqual([false, false, true]);
    expect(labels(table)).toContain('R-007 セキュリティ（PCI-DSS準拠）（必須）／パッケージ C：× 不一致');
  });

  it('tells unrated, not applicable and zero apart', () => {
    const document = comparison({
      requirements: [{ title: 'a' }, { title: 'b' }, { title: 'c' }],
      candidates: [{ name: 'A', levels: '×－?' }],
    });
    const table = requirementHeatmap(document);
    expect(table.rows.slice(1).map((row) => table.cellAt(row, 0).kind)).toEqual(['level', 'notApplicable', 'unrated']);
    expect(labels(table).slice(1)).toEqual(['R-001 a／A：× 不一致', 'R-002 b／A：対象外', 'R-003 c／A：未評価']);
    expect(heatmapLegend(table, chartPalettes.light, translate, 'ja').map(({ label }) => label)).toEqual([
      '完全一致', '部分一致', '不一致', '未評価', '対象外',
    ]);
  });
});

describe('the heatmap of categories', () => {
  it('notes coverage below 100 %, and what nothing applies to', () => {
    const document = comparison({
      requirements: [0, 0, 1, 2].map((category) => ({ title: 'a', category })),
      candidates: [{ name: 'A', levels: '△?－×' }],
    });
    const table = categoryHeatmap(scoresOf(document));
    expect(shown(table)).toEqual([['50.0 % (50 %)'], ['－'], ['0.0 %'], ['－']]);
    expect(labels(table)[0]).toBe('業務プロセス／A：適合度 50.0 %、評価済みの割合 50 %、とりうる範囲 25.0〜75.0 %');
    expect(labels(table)[1]).toBe('機能要件／A：対象となる項目なし');
  });

  it('explains its shades from 0 to 100 %', () => {
    const table = categoryHeatmap(scoresOf(companyA()));
    expect(heatmapLegend(table, chartPalettes.dark, translate, 'ja').map(({ label }) => label)).toEqual([
      '0 %', '25 %', '50 %', '75 %', '100 %', '未評価', '対象となる項目なし',
    ]);
  });
});

describe('the window on a long heatmap', () => {
  it('accounts for every row once, and draws the visible ones and the kept one', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), fc.integer({ min: 1, max: 60 }), fc.option(fc.nat(9999)), (count, first, visible, keep) => {
        const stretches = windowOf(count, first, visible, keep);
        const drawn = stretches.flatMap((stretch) => (stretch.kind === 'row' ? [stretch.index] : []));
        expect(stretches.reduce((sum, stretch) => sum + (stretch.kind === 'row' ? 1 : stretch.rows), 0)).toBe(count);
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        expect(drawn.length).toBeLessThanOrEqual(visible + 17);
        for (let row = first; row < Math.min(count, first + visible); row += 1) expect(drawn).toContain(row);
        if (keep !== null && keep < count) expect(drawn).toContain(keep);
      }),
    );
  });
});

describe('moving by keyboard', () => {
  const press = (key: string, ctrlKey = false) => moveFrom({ row: 5, column: 1 }, { key, ctrlKey, metaKey: false }, 100, 3, 20);

  it('moves by a cell, a page, to the ends', () => {
    expect(press('ArrowDown')).toEqual({ row: 6, column: 1 });
    expect(press('ArrowUp')).toEqual({ row: 4, column: 1 });
    expect(press('ArrowRight')).toEqual({ row: 5, column: 2 });
    expect(press('ArrowLeft', true)).toEqual({ row: 5, column: 0 });
    expect(press('PageDown')).toEqual({ row: 25, column: 1 });
    expect(press('PageUp')).toEqual({ row: 0, column: 1 });
    expect(press('Home')).toEqual({ row: 5, column: 0 });
    expect(press('End', true)).toEqual({ row: 99, column: 2 });
    expect(press('ArrowDown', true)).toEqual({ row: 99, column: 1 });
  });

  it('leaves other keys alone', () => {
    expect(press('a')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});

describe('pictures of a long heatmap', () => {
  const table = requirementHeatmap(
    comparison({
      requirements: Array.from({ length: 2 * itemsPerPicture + 10 }, (_, index) => ({ title: `${index}`, category: index < 20 ? 0 : 1 })),
      candidates: [{ name: 'A', levels: '' }],
    }),
  );

  it('split it so that every item is on one page', () => {
    const pages = splitRows(table);
    expect(pages.map(({ from, to }) => [from, to])).toEqual([
      [1, itemsPerPicture],
      [itemsPerPicture + 1, 2 * itemsPerPicture],
      [2 * itemsPerPicture + 1, 2 * itemsPerPicture + 10],
    ]);
    const items = table.rows.filter(({ kind }) => kind === 'item');
    expect(pages.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'item'))).toEqual(items);
  });

  it('name the category again on the next page', () => {
    expect(splitRows(table).map(({ rows }) => rows[0]?.label)).toEqual(['業務プロセス', '機能要件', '機能要件']);
  });
});
