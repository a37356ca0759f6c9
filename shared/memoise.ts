/** What is known once some of the arguments are given. Objects are held weakly: a result lives as long as everything it was computed from. */
class Branch<Result> {
  #byObject: WeakMap<object, Branch<Result>> | undefined;
  #byValue: Map<unknown, Branch<Result>> | undefined;
  known: { readonly result: Result } | undefined;

  at(argument: unknown): Branch<Result> {
    return (typeof argument === 'object' && argument !== null) || typeof argument === 'function'
      ? branchAt((this.#byObject ??= new WeakMap()), argument)
      : branchAt((this.#byValue ??= new Map()), argument);
  }
}

interface Branches<Key, Result> {
  get(key: Key): Branch<Result> | undefined;
  set(key: Key, branch: Branch<Result>): unknown;
}

function branchAt<Key, Result>(branches: Branches<Key, Result>, key: Key): Branch<Result> {
  const found = branches.get(key);
  if (found !== undefined) return found;
  const branch = new Branch<Result>();
  branches.set(key, branch);
  return branch;
}

/**
 * Remembers what a function gave for the same arguments, objects by their identity: documents never change in place, so identity is enough.
 * Give an object first: what is remembered goes with it, and with every other object among the arguments.
 */
export function memoise<Arguments extends readonly unknown[], Result>(
  compute: (...input: Arguments) => Result,
): (...input: Arguments) => Result {
  const root = new Branch<Result>();
  return (...input) => {
    let branch = root;
    for (const argument of input) branch = branch.at(argument);
    branch.known ??= { result: compute(...input) };
    return branch.known.result;
  };
}
