/** Sums of the same numbers in another order differ by their last bits, far less than this share of them. */
export const relativeTolerance = 1e-9;

/**
 * Whether a value is at most a limit, the last bits of sums left out of account.
 * @param size how large the numbers are whose last bits may differ
 */
export const isAtMost = (value: number, limit: number, size = limit): boolean => value <= limit + relativeTolerance * Math.abs(size);
