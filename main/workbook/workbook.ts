import { type Document, projectOf } from '../../shared/document.ts';
import type { Language } from '../../shared/language/index.ts';
import { writeCalculation } from './calculation.ts';
import { writeComparison } from './comparison.ts';
import { writeCriteria } from './criteria.ts';
import { writeGaps } from './gaps.ts';
import { writeHeatmap } from './heatmap.ts';
import { createLook, workbookFont } from './look.ts';
import { planOf } from './plan.ts';
import { writeRadar } from './radar.ts';
import { Book } from './spreadsheet/book.ts';
import { writeSummary } from './summary.ts';
import { writeThreePoints } from './three-points.ts';

/**
 * The Excel workbook of a project: its results as formulas over editable levels, weights and estimates, so that a change in
 * the workbook gives what Awase would show. Written by the writer in `spreadsheet/`, several times as fast as a general library.
 * @param now moment of the export, ISO 8601 in UTC
 */
export async function buildWorkbook(document: Document, language: Language, now: string): Promise<Uint8Array> {
  const plan = planOf(document, language, now);
  const book = new Book({ title: projectOf(document).name, author: 'Awase', created: now }, workbookFont);
  const look = createLook(book.styles);
  writeSummary(book, look, plan);
  writeComparison(book, look, plan);
  writeCriteria(book, look, plan);
  writeGaps(book, look, plan);
  writeThreePoints(book, look, plan);
  writeHeatmap(book, look, plan);
  writeRadar(book, look, plan);
  if (plan.comparable) writeCalculation(book, look, plan);
  return book.toBytes();
}
