/** What this window remembers beyond a reload; a page may be denied it. */
export function windowStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
