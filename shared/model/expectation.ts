import type { z } from 'zod';
import { patterns } from './values.ts';

/** What a field should have held; each kind has its words under `expected` in the language files. */
export type ExpectedKind =
  | 'text'
  | 'notEmpty'
  | 'maximumLength'
  | 'number'
  | 'wholeNumber'
  | 'minimum'
  | 'maximum'
  | 'boolean'
  | 'oneOf'
  | 'id'
  | 'orderKey'
  | 'colour'
  | 'link'
  | 'day'
  | 'instant'
  | 'content'
  | 'estimateOrder'
  | 'estimatePart'
  | 'monthOrder'
  | 'dayOrder'
  | 'levelScore'
  | 'reexaminationSubject'
  | 'valid';

interface Expectation {
  readonly expected: ExpectedKind;
  /** The smallest or largest value allowed, for `minimum`, `maximum` and `maximumLength`. */
  readonly limit?: number;
  /** The values allowed, for `oneOf`. */
  readonly options?: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema expected where it found an issue, as data, so that every language can say it. */
export function expectationOf(issue: Issue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: ofType(issue.expected) };
    case 'too_small':
      return issue.origin === 'string' ? { expected: 'notEmpty' } : { expected: 'minimum', limit: Number(issue.minimum) };
    case 'too_big':
      return { expected: issue.origin === 'string' ? 'maximumLength' : 'maximum', limit: Number(issue.maximum) };
    case 'invalid_format':
      return { expected: ofPattern(issue) };
    case 'invalid_value':
      return { expected: 'oneOf', options: issue.values.join(', ') };
    case 'invalid_union':
      return ofUnion(issue.errors);
    case 'custom':
      return { expected: ofRefinement(issue.params?.['problem']) };
    default:
      return { expected: 'valid' };
  }
}

function ofType(type: string): ExpectedKind {
  if (type === 'string') return 'text';
  if (type === 'int') return 'wholeNumber';
  return type === 'number' || type === 'boolean' ? type : 'valid';
}

function ofPattern({ pattern, format }: { readonly pattern?: string; readonly format: string }): ExpectedKind {
  if (format === 'datetime') return 'instant';
  if (format === 'date') return 'day';
  if (format === 'base64') return 'content';
  const kinds = ['id', 'orderKey', 'colour', 'link'] as const;
  return kinds.find((kind) => String(patterns[kind]) === pattern) ?? 'valid';
}

function ofUnion(branches: readonly (readonly Issue[])[]): Expectation {
  const options = branches.flatMap(([issue]) => (issue?.code === 'invalid_value' ? issue.values : []));
  return options.length === branches.length ? { expected: 'oneOf', options: options.join(', ') } : { expected: 'valid' };
}

function ofRefinement(problem: unknown): ExpectedKind {
  const kinds = ['estimateOrder', 'estimatePart', 'monthOrder', 'dayOrder', 'levelScore', 'reexaminationSubject', 'orderKey'] as const;
  return kinds.find((kind) => kind === problem) ?? 'valid';
}
