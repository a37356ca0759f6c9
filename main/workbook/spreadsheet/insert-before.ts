import type JSZip from 'jszip';

/** Puts XML into a part of a package before the last occurrence of a tag. */
export async function insertBefore(archive: JSZip, path: string, before: string, inserted: string): Promise<void> {
  const xml = await archive.file(path)?.async('string');
  const at = xml?.lastIndexOf(before) ?? -1;
  if (xml === undefined || at < 0) throw new Error(`${path} of the workbook does not hold ${before}`);
  archive.file(path, xml.slice(0, at) + inserted + xml.slice(at));
}
