import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const secret = (): string => randomBytes(32).toString('base64url');

/** Compares in a time that does not tell where two secrets differ, nor how long the right one is. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** Who may use the browser shell: whoever first brings the one-time token, and from then on carries the cookie. */
export class Access {
  readonly token = secret();
  readonly #session = secret();
  #tokenUsed = false;

  /** The session's secret for the right token, once; else null. */
  exchange(token: string): string | null {
    if (this.#tokenUsed || !sameSecret(token, this.token)) return null;
    this.#tokenUsed = true;
    return this.#session;
  }

  holds(session: string | undefined): boolean {
    return session !== undefined && sameSecret(session, this.#session);
  }
}
