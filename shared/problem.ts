import { z } from 'zod';
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

/** What a caught error means to the user. A schema's refinement may name its own problem in `params.problem`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof z.ZodError) return schemaProblem(error);
  return { code: 'unexpected', values: { detail: error instanceof Error ? error.message : String(error) } };
}

function schemaProblem({ issues }: z.ZodError): Problem {
  const [issue] = issues;
  if (issue?.code === 'custom' && typeof issue.params?.['problem'] === 'string') return { code: issue.params['problem'] as ProblemCode };
  return { code: 'invalidRequest', values: { where: issue?.path.join('.') ?? '', reason: issue?.message ?? '' } };
}
