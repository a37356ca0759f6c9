/** Pages of the app that listen for broadcasts: how the shell knows whether anyone looks at it. */
export interface Pages {
  set(count: number): void;
  /** Whether any page has ever listened. */
  seen(): boolean;
  /** Settles when the first page listens. */
  shown(): Promise<void>;
  /** Settles when no page has listened for a while. Reloading takes less than that. */
  gone(): Promise<void>;
}

export function countPages(patienceMilliseconds = 10_000): Pages {
  let seen = false;
  let timer: NodeJS.Timeout | undefined;
  const shown = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  return {
    set(count) {
      clearTimeout(timer);
      if (count === 0) {
        timer = setTimeout(gone.resolve, patienceMilliseconds).unref();
        return;
      }
      seen = true;
      shown.resolve();
    },
    seen: () => seen,
    shown: () => shown.promise,
    gone: () => gone.promise,
  };
}
