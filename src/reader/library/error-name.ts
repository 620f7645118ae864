/** Returns the name of what was thrown, such as `QuotaExceededError`; empty where it has none. */
export const errorName = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
