/**
 * Reads a number as people type or paste it: full-width digits, thousands separators, a leading ¥.
 * @returns null when the text is not a number
 */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replace(/^[¥\\]/, '').replaceAll(/(?<=\d),(?=\d{3}(\D|$))/g, '').replaceAll(/\s/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}
