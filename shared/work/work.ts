import type { MessageKey } from '../language/index.ts';
import type { Screen } from '../screens.ts';

/** A sentence about the state of the work, with the screen where it is done or mended. */
export interface Remark {
  readonly text: MessageKey;
  /** Counts; `count` chooses the English plural. */
  readonly values?: Readonly<Record<string, number>>;
  readonly screen: Screen;
}

/** How far the work of one screen has come. */
export interface Work {
  /** Whether anything has been entered. */
  readonly begun: boolean;
  readonly done: readonly Remark[];
  readonly missing: readonly Remark[];
  /** The project does without it, as a single evaluator does without a consensus. */
  readonly optional?: boolean;
}

type Subject<Prefix extends string> = Extract<MessageKey, `${Prefix}.${string}`> extends `${Prefix}.${infer Name}` ? Name : never;

/** What is there; left out while it is nothing. */
export const done = (name: Subject<'procedure.done'>, screen: Screen, values: Remark['values'] & { readonly count: number }): readonly Remark[] =>
  values.count > 0 ? [{ text: `procedure.done.${name}`, screen, values }] : [];

/** What is not there yet. */
export const missing = (name: Subject<'procedure.missing'>, screen: Screen, values?: Remark['values']): readonly Remark[] =>
  values?.['count'] === 0 ? [] : [{ text: `procedure.missing.${name}`, screen, ...(values && { values }) }];

export const count = <Value>(values: Iterable<Value>, holds: (value: Value) => boolean): number => {
  let found = 0;
  for (const value of values) if (holds(value)) found += 1;
  return found;
};
