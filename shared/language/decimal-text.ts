/**
 * A number in digits, without an exponent and without rounding.
 * @param places moves the decimal point to the right, or below 0 to the left, in the text: 0.3 moved by −4 is 0.00003 and no digit more
 */
export function decimalText(value: number, places = 0): string {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = `${whole}${fraction}`;
  const point = whole.length + Number(exponent) + places;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const tail = padded.slice(at).replace(/0+$/, '');
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  return `${value < 0 ? '-' : ''}${head}${tail === '' ? '' : `.${tail}`}`;
}
