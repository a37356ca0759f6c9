/** The code one past the highest number in use behind the same prefix, as wide as the widest of them: R-009 → R-010. */
export function nextCode(codes: Iterable<string>, prefix: string): string {
  return nextCodes(codes, prefix)();
}

/** Numbers on from the codes in use: every call gives the next code. */
export function nextCodes(codes: Iterable<string>, prefix: string): () => string {
  let highest = 0;
  let width = 3;
  for (const code of codes) {
    const digits = code.startsWith(prefix) ? code.slice(prefix.length) : '';
    if (!/^[0-9]{1,9}$/.test(digits)) continue;
    highest = Math.max(highest, Number(digits));
    width = Math.max(width, digits.length);
  }
  return () => {
    highest += 1;
    return prefix + String(highest).padStart(width, '0');
  };
}
