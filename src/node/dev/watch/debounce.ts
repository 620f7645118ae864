/** A function that runs once, when it has not been called for a while. */
export interface Debounced {
  (): void;
  readonly cancel: () => void;
}

/**
 * Puts a function off until it has not been called for a while: renaming a file is two events, and
 * copying a folder is thousands.
 *
 * @param waitMs how long to wait after the last call.
 */
export function debounce(run: () => void, waitMs: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const call = (): void => {
    cancel();
    timer = setTimeout(run, waitMs);
  };
  return Object.assign(call, { cancel });
}
