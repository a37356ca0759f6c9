import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellPieces } from '../../../main/workbook/spreadsheet/text.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext, moment } from '../../support/context.ts';
import { cellsOf, openWorkbook } from './read-workbook.ts';

const limit = 32_767;
const titles = Array.from({ length: 90 }, (_, index) => `第 ${index + 1} の項目 ${'長'.repeat(480)}`);

/** One need that 90 requirements with long names answer, and a gap with 90 countermeasures of long names. */
function longLists(): Document {
  const context = countingContext();
  let document = comparison({ requirements: titles.map((title) => ({ title })), candidates: [{ name: '甲', levels: '×'.repeat(titles.length) }] });
  for (let count = 0; count < 1000; count += 1) context.newId('trace');
  document = applyChange(document, addRecords(document, 'need', [{ code: 'N-1', title: '要件', description: '', priority: null }], context));
  const [need] = inOrder(document, 'need');
  const [candidate] = inOrder(document, 'candidate');
  const [requirement] = inOrder(document, 'requirement');
  if (!need || !candidate || !requirement) throw new Error('the project is not as planned');
  const traces = inOrder(document, 'requirement').map(({ id }) => ({ id: context.newId('trace'), needId: need.id, requirementId: id }));
  document = { ...document, trace: new Map(traces.map((trace) => [trace.id, trace])) };
  const ways = titles.map((title) => ({
    requirementId: requirement.id, candidateId: candidate.id, kind: 'setting' as const, title: title.replace('項目', '対応策'), description: '', levelAfterId: null, effort: '', benefit: '', benefitGrade: null, chosen: false,
  }));
  return applyChange(document, addRecords(document, 'countermeasure', ways, context));
}

describe('a text that is too long for a cell', () => {
  it.each([
    ['ja', '組織の要件', 'E', '（次の行に続く）', '（前の行の続き）'],
    ['en', 'Needs', 'E', '(continued in the next row)', '(continued from the row above)'],
    ['ja', 'ギャップ', 'M', '（次の行に続く）', '（前の行の続き）'],
  ] as const)('goes on in a further row, in %s on the sheet %s, and says so', async (language, name, column, goesOn, goneOn) => {
    const cells = cellsOf(await openWorkbook(await buildWorkbook(longLists(), language, moment))).get(name);
    const at = (row: number, place = column as string): string => String(cells?.get(`${place}${row}`)?.value ?? '');
    expect(at(5).endsWith(`\n${goesOn}`)).toBe(true);
    expect(at(6).startsWith(`${goneOn}\n`)).toBe(true);
    expect([at(5, 'A'), at(5, 'B')]).toEqual([at(6, 'A'), at(6, 'B')]);
    const whole = at(5) + at(6);
    for (const title of titles) expect(whole).toContain(name === 'ギャップ' ? title.replace('項目', '対応策') : title);
  });

  it('is longer than a cell in no cell of the workbook', async () => {
    const cells = cellsOf(await openWorkbook(await buildWorkbook(longLists(), 'ja', moment)));
    const longest = [...cells.values()].flatMap((sheet) => [...sheet.values()].map(({ value }) => String(value).length));
    expect(Math.max(...longest)).toBeLessThanOrEqual(limit);
    expect(Math.max(...longest)).toBeGreaterThan(30_000);
  });
});

describe('the pieces of a text', () => {
  const long = fc.array(fc.tuple(fc.constantFrom('語', 'word ', '😀'), fc.integer({ min: 0, max: 40_000 })), { minLength: 1, maxLength: 4 });

  it('each fit a cell with room to spare, and are the text', () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 0, max: 100 }), (lines, room) => {
        const text = lines.map(([unit, length]) => unit.repeat(length)).join('\n');
        const pieces = cellPieces(text, room);
        if (text.length <= limit) expect(pieces).toEqual([text]);
        else for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit - room);
        for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
        expect(pieces.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      }),
      { numRuns: 40 },
    );
  });
});
