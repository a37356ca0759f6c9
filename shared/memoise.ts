/** Remembers the latest result for the same arguments by identity; documents never change in place, so identity is enough. */
export function memoise<Arguments extends readonly unknown[], Result>(
  compute: (...input: Arguments) => Result,
): (...input: Arguments) => Result {
  let last: { input: Arguments; result: Result } | undefined;
  return (...input) => {
    if (last === undefined || input.some((value, index) => value !== last?.input[index])) last = { input, result: compute(...input) };
    return last.result;
  };
}

/** Remembers the result for each object as long as the object lives. */
export function memoiseEach<Input extends object, Result>(compute: (input: Input) => Result): (input: Input) => Result {
  const results = new WeakMap<Input, { readonly result: Result }>();
  return (input) => {
    let known = results.get(input);
    if (known === undefined) results.set(input, (known = { result: compute(input) }));
    return known.result;
  };
}
