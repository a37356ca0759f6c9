/** How many results are kept: a document, what it becomes with its countermeasures, and one compared with both. */
const kept = 3;

/** Remembers the latest results for the same arguments by identity; documents never change in place, so identity is enough. */
export function memoise<Arguments extends readonly unknown[], Result>(
  compute: (...input: Arguments) => Result,
): (...input: Arguments) => Result {
  let latest: readonly { readonly input: Arguments; readonly result: Result }[] = [];
  return (...input) => {
    const known = latest.find((entry) => input.every((value, index) => value === entry.input[index]));
    if (known !== undefined) return known.result;
    const result = compute(...input);
    latest = [{ input, result }, ...latest.slice(0, kept - 1)];
    return result;
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
