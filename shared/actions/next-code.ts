/** The code one past the highest number in use behind the same prefix, as wide as the widest of them: R-009 → R-010. */
export function nextCode(codes: Iterable<string>, prefix: string): string {
  let highest = 0;
  let width = 3;
  for (const code of codes) {
    const digits = code.startsWith(prefix) ? code.slice(prefix.length) : '';
    if (!/^[0-9]{1,9}$/.test(digits)) continue;
    highest = Math.max(highest, Number(digits));
    width = Math.max(width, digits.length);
  }
  return prefix + String(highest + 1).padStart(width, '0');
}
