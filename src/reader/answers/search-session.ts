import type { OpenIndex } from '../../search/query/open-index.ts';
import { requestOf } from './search-request.ts';
import { answersTo, type Answer } from './answers.ts';

/** The index, once for all that is looked for in a visit, and the last answers. */
export interface SearchSession {
  /** Begins to fetch what every search needs. */
  readonly prepare: () => void;
  /** Returns the last answer to what an address asks, if it is kept. */
  readonly answered: (addressQuery: string) => Answer | undefined;
  /** Answers what an address asks. */
  readonly ask: (addressQuery: string) => AsyncGenerator<Answer>;
  /** Forgets the index and all answers, as when the edition has changed. */
  readonly forget: () => void;
  /** How often it has forgotten. */
  readonly version: () => number;
  /** Calls the listener when it forgets; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** So many answers stay, so that going back to one is at once. */
const MAX_KEPT_ANSWERS = 20;

/**
 * Begins a session.
 *
 * @param open opens the index; it is tried again when it could not be opened.
 */
export function createSearchSession(open: () => Promise<OpenIndex>): SearchSession {
  const answers = new Map<string, Answer>();
  const listeners = new Set<() => void>();
  let opened: Promise<OpenIndex> | null = null;
  let version = 0;

  function index(): Promise<OpenIndex> {
    if (opened !== null) return opened;
    const opening = open();
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    return opening;
  }

  function keep(addressQuery: string, answer: Answer): void {
    answers.delete(addressQuery);
    answers.set(addressQuery, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= MAX_KEPT_ANSWERS) break;
      answers.delete(oldest);
    }
  }

  return {
    prepare: () => void index().catch(() => {}),
    answered: (addressQuery) => answers.get(addressQuery),
    async *ask(addressQuery) {
      const asked = version;
      for await (const answer of answersTo(requestOf(addressQuery), await index())) {
        if (asked !== version) return;
        if (answer.missing === 0) keep(addressQuery, answer);
        yield answer;
      }
    },
    forget() {
      answers.clear();
      opened = null;
      version += 1;
      for (const listener of listeners) listener();
    },
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
