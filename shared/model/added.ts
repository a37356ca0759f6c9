/** Values of a field that a record of an earlier form does not have. */
export type Added = Readonly<Record<string, string | number | boolean | null>>;
