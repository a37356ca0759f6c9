const upwards = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Saaty's scale from “extremely more” to “extremely less”. */
export const judgementValues: readonly number[] = [...upwards.toReversed(), ...upwards.slice(1).map((value) => 1 / value)];

/** 5, or 1/5. */
export const judgementText = (value: number): string => (value >= 1 ? String(Math.round(value)) : `1/${Math.round(1 / value)}`);
