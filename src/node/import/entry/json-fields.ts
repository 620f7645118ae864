/** Fields of an object of JSON by their names. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** Tells whether a value of JSON is an object, and no list. */
export const isJsonFields = (value: unknown): value is JsonFields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
