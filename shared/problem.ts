import type { ProblemCode } from './language/index.ts';

/** Something that went wrong, as data: it crosses process walls and is put into words in the reader's language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Carries a Problem through code that throws. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, values?: Readonly<Record<string, string | number>>) {
    super(code);
    this.name = 'ProblemError';
    this.problem = values === undefined ? { code } : { code, values };
  }
}
