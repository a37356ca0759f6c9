import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import type { Document } from '../../../shared/document.ts';
import { comparison } from '../../support/comparison.ts';
import { moment } from '../../support/context.ts';
import { difficultProject } from './difficult-project.ts';
import { checkWellFormed } from './well-formed.ts';

async function partsOf(document: Document, language: 'ja' | 'en' = 'ja'): Promise<Map<string, string>> {
  const archive = await JSZip.loadAsync(await buildWorkbook(document, language, moment), { checkCRC32: true });
  const files = Object.values(archive.files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(files.map(async (file): Promise<[string, string]> => [file.name, await file.async('string')])));
}

const companyA = () => readSample(resourcesFolder(), 'company-a', 'ja');
const chartOf = (parts: ReadonlyMap<string, string>, kind: string): string =>
  [...parts.entries()].find(([path, xml]) => path.startsWith('xl/charts/') && xml.includes(`<c:${kind}>`))?.[1] ?? '';

describe('the parts of a workbook', () => {
  it.each([
    ['company A', companyA],
    ['a difficult project', difficultProject],
    ['an empty project', () => comparison({ requirements: [], candidates: [] })],
  ])('are well-formed for %s', async (_, make) => {
    for (const [path, xml] of await partsOf(make())) checkWellFormed(xml, path);
  });

  it('are all declared, and every relationship leads to one', async () => {
    const parts = await partsOf(companyA());
    const types = parts.get('[Content_Types].xml') ?? '';
    const declared = new Set([...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path));
    expect(declared).toEqual(new Set([...parts.keys()].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml')));
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g))
        expect([...parts.keys()], `${path} → ${target}`).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
    }
  });

  it('use a Japanese font throughout, but for the default that exceljs puts first and nothing refers to', async () => {
    const parts = await partsOf(companyA());
    const styles = parts.get('xl/styles.xml') ?? '';
    const [unused, ...fonts] = [...styles.matchAll(/<name val="([^"]+)"/g)].map(([, name]) => name);
    expect(unused).toBe('Calibri');
    expect(new Set(fonts)).toEqual(new Set(['Yu Gothic']));
    const [, cellStyles = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? [];
    const fontIds = [...cellStyles.matchAll(/<xf [^>]*fontId="([0-9]+)"/g)].map(([, id]) => id);
    expect(fontIds.slice(1)).not.toContain('0');
    for (const [path, xml] of parts)
      if (path.startsWith('xl/worksheets/sheet')) expect([...xml.matchAll(/<c r="[^"]+"(?! s=)|<col (?![^>]*style=)/g)], path).toEqual([]);
  });

  it.each([
    ['company A', companyA],
    ['a difficult project', difficultProject],
  ])('name the range of every filter where Excel and LibreOffice look for it, for %s', async (_, make) => {
    const parts = await partsOf(make());
    const names = new Map(
      [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<definedName name="_xlnm._FilterDatabase" localSheetId="(\d+)" hidden="1">'[^']+'!([^<]+)</g)].map(([, sheet, range = '']) => [Number(sheet), range]),
    );
    const filters = new Map(
      [...parts].flatMap(([path, xml]) => {
        const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? [];
        const [, range] = /<autoFilter ref="([^"]+)"/.exec(xml) ?? [];
        return number === undefined || range === undefined ? [] : [[Number(number) - 1, range]];
      }),
    );
    expect(filters.size).toBeGreaterThan(3);
    expect(new Map([...names].map(([sheet, range]) => [sheet, range.replaceAll('$', '')]))).toEqual(filters);
  });

  it('hold no number that is none', async () => {
    for (const [path, xml] of await partsOf(difficultProject())) expect(xml, path).not.toMatch(/<v>(NaN|-?Infinity|undefined|null)<\/v>/);
  });

  it('hold no text piece in a formula longer than Excel takes', async () => {
    for (const language of ['ja', 'en'] as const)
      for (const [path, xml] of await partsOf(difficultProject(), language))
        for (const [, formula = ''] of xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)) {
          expect(formula.length, path).toBeLessThan(8192);
          for (const [, piece = ''] of formula.matchAll(/&quot;(.*?)&quot;/g)) expect(piece.length, path).toBeLessThanOrEqual(255);
        }
  });
});

describe('the charts', () => {
  it('show the category profile as a radar in the colours and markers of the candidates, with a percentage axis from 0 to 1', async () => {
    const radar = chartOf(await partsOf(companyA()), 'radarChart');
    expect(radar).toContain('<c:v>SaaS A</c:v>');
    expect(radar).toContain('<c:symbol val="circle"/>');
    expect(radar).toContain('<c:symbol val="square"/>');
    expect(radar).toContain('<a:srgbClr val="0B6FB8"/>');
    expect(radar).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(radar).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(radar).toContain('分類別の適合度');
    expect(radar).toContain("<c:f>'計算'!");
  });

  it('leave a gap, not zero, where a category is unrated', async () => {
    const project = comparison({
      requirements: [{ title: '1', category: 0 }, { title: '2', category: 1 }, { title: '3', category: 2 }],
      candidates: [{ name: '甲', levels: '◎?×' }],
    });
    const radar = chartOf(await partsOf(project), 'radarChart');
    expect(radar).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt></c:numCache>');
    expect(radar).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('show columns where there are fewer than three categories', async () => {
    const parts = await partsOf(comparison({ requirements: [{ title: '1' }], candidates: [{ name: '甲', levels: '◎' }] }));
    expect(chartOf(parts, 'barChart')).toContain('<c:v>甲</c:v>');
    expect(chartOf(parts, 'radarChart')).toBe('');
  });

  it('show O, M, P and E of every candidate with an estimate', async () => {
    const points = chartOf(await partsOf(companyA()), 'lineChart');
    for (const name of ['楽観値の合計', '最頻値の合計', '悲観値の合計', '期待値 E']) expect(points).toContain(`<c:v>${name}</c:v>`);
    expect(points).toContain('<c:hiLowLines>');
    expect(points).toContain('<c:v>80</c:v>');
  });

  it('are left out where there is nothing to show', async () => {
    const parts = await partsOf(comparison({ requirements: [{ title: '1' }], candidates: [] }));
    expect([...parts.keys()].filter((path) => path.includes('chart'))).toEqual([]);
  });
});
