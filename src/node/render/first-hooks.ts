import * as React from 'react';

/** Where React's own renderers put what answers its hooks while they draw. */
const seat = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE';

/** Where a context has the value that it was made with. */
const madeWith = '_currentValue';

/** What `createContext` gives. */
type Context = object;

interface Seat {
  /** Null while nothing is drawn: then a hook says that it is called outside a component. */
  H: object | null;
}

const isSeat = (value: unknown): value is Seat =>
  typeof value === 'object' && value !== null && 'H' in value;

/** Whether the type of an element is a context, which gives its value to what is below it. */
export const isContext = (type: unknown): type is Context =>
  typeof type === 'object' && type !== null && madeWith in type;

function reactsSeat(): Seat {
  const found: unknown = Reflect.get(React, seat);
  if (isSeat(found)) return found;
  throw new Error(
    `React ${React.version} keeps its hooks elsewhere than 19.2 does: mend src/node/render/first-hooks.ts, or install that React.`,
  );
}

const nothing = (): void => {};

/** The values of contexts where something is drawn at the moment. */
const given = new Map<Context, unknown>();

/** What each hook answers when a component is first drawn, without a browser. */
const firstAnswers = {
  useContext: (context: Context): unknown =>
    given.has(context) ? given.get(context) : Reflect.get(context, madeWith),
  useState: (first: unknown): readonly [unknown, () => void] => [
    typeof first === 'function' ? first() : first,
    nothing,
  ],
  useSyncExternalStore: (_subscribe: unknown, _now: unknown, first: () => unknown): unknown =>
    first(),
  useMemo: (make: () => unknown): unknown => make(),
  useCallback: (callback: unknown): unknown => callback,
  useRef: (current: unknown): { current: unknown } => ({ current }),
  useEffect: nothing,
  useLayoutEffect: nothing,
};

/** Draws something while a context has a value. */
export function withContext(context: Context, value: unknown, draw: () => void): void {
  const hadValue = given.has(context);
  const before = given.get(context);
  given.set(context, value);
  draw();
  if (hadValue) given.set(context, before);
  else given.delete(context);
}

/**
 * Runs what calls components, whose hooks answer as they first do: states have their first value, a
 * store gives that of the server, nothing takes effect.
 *
 * @throws Error when React is one that cannot be told so.
 */
export function withFirstHooks<Result>(run: () => Result): Result {
  const hooks = reactsSeat();
  const before = hooks.H;
  hooks.H = firstAnswers;
  try {
    return run();
  } finally {
    hooks.H = before;
    given.clear();
  }
}
