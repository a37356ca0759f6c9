/** Bytes a file name may have on most systems, with room for the extension and for a number a browser adds. */
const longestName = 200;

/** Characters Windows does not allow in file names, those that do not show, and those that reorder the text around them. */
const illegal = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Names Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

const tooLong = (text: string): boolean => Buffer.byteLength(text) > longestName;

/** A file name for something exported from a project, good on every system: the project's name as far as it can be kept. */
export function exportName(projectName: string, extension: string): string {
  let kept = '';
  for (const character of projectName.toWellFormed().replace(illegal, '_')) {
    if (tooLong(kept + character)) break;
    kept += character;
  }
  const name = kept.replace(/^[. ]+|[. ]+$/g, '') || 'awase';
  return `${reserved.test(name) ? `_${name}` : name}.${extension}`;
}
