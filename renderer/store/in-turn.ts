let queue: Promise<unknown> = Promise.resolve();
let isRefused = false;

/** Does one thing after another, each when the one before is answered. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}

/** Notes whether the change whose turn it is was refused. */
export const noteRefusal = (refused: boolean): void => void (isRefused = refused);

/** Once everything asked for so far has been answered: false when the last change was refused. */
export const settled = (): Promise<boolean> => inTurn(() => Promise.resolve(!isRefused));
