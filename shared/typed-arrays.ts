/** How a Float64Array stands in JSON, which has no typed arrays; its numbers come back to the last bit. */
interface Written {
  readonly float64: readonly number[];
}

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'float64' && 'float64' in value && Array.isArray(value.float64);

/** JSON of a value that may hold Float64Arrays of finite numbers. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (part instanceof Float64Array ? ({ float64: [...part] } satisfies Written) : part));

/**
 * The value of a JSON text with its Float64Arrays.
 * @throws SyntaxError
 */
export const fromJson = (text: string): unknown =>
  JSON.parse(text, (_key, part: unknown) => (isWritten(part) ? Float64Array.from(part.float64) : part));
