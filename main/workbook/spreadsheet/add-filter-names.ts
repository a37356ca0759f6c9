import type JSZip from 'jszip';
import { onSheet } from './address.ts';
import { insertBefore } from './insert-before.ts';
import { escapeXml } from './text.ts';

interface Filtered {
  readonly name: string;
  /** A fixed address. */
  readonly filtered: string | undefined;
}

/**
 * The hidden name every filter has beside its element on the sheet: without it LibreOffice keeps no filter, and Excel is known to fail
 * when it sorts (ECMA-376 part 1, 18.2.5, `_xlnm._FilterDatabase`).
 * @param sheets in the order of the workbook
 */
export async function addFilterNames(archive: JSZip, sheets: readonly Filtered[]): Promise<void> {
  const names = sheets.flatMap(({ name, filtered }, index) =>
    filtered === undefined
      ? []
      : [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(onSheet(name, filtered))}</definedName>`],
  );
  if (names.length === 0) return;
  const path = 'xl/workbook.xml';
  const isThere = (await archive.file(path)?.async('string'))?.includes('</definedNames>') === true;
  if (isThere) await insertBefore(archive, path, '</definedNames>', names.join(''));
  else await insertBefore(archive, path, '<calcPr', `<definedNames>${names.join('')}</definedNames>`);
}
