import { addCharts } from './add-charts.ts';
import { addFilterNames } from './add-filter-names.ts';
import type { Sheet } from './sheet.ts';

/** Adds to the file of a workbook what exceljs does not write. Parts that stay as they are are not compressed again. */
export async function finishPackage(workbook: Uint8Array, sheets: readonly Sheet[]): Promise<Uint8Array> {
  if (sheets.every(({ charts, filtered }) => charts.length === 0 && filtered === undefined)) return workbook;
  const { default: JSZip } = await import('jszip');
  const archive = await JSZip.loadAsync(workbook);
  await addFilterNames(archive, sheets);
  await addCharts(archive, sheets.map(({ charts }) => charts));
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
