import { OtherBuildError, type OpenIndex } from '../../search/query/open-index.ts';
import { requestOf } from './search-request.ts';
import { answersTo, type Answer } from './answers.ts';

/** The index, once for all that is looked for in a visit, and the last answers. */
export interface SearchSession {
  /** Begins to fetch what every search needs. */
  readonly prepare: () => void;
  /** Returns the last answer to what an address asks, if it is kept. */
  readonly answered: (addressQuery: string) => Answer | undefined;
  /** Answers what an address asks; from a new index where the host has another build meanwhile. */
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

/** A host that is never of one build, as while it is written to, is asked no more often at once. */
const MAX_BUILDS = 2;

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

  function drop(): void {
    answers.clear();
    opened = null;
  }

  async function* answersFrom(
    addressQuery: string,
    opening: Promise<OpenIndex>,
  ): AsyncGenerator<Answer> {
    const asked = version;
    for await (const answer of answersTo(requestOf(addressQuery), await opening)) {
      if (asked !== version) return;
      if (answer.missing === 0 && opened === opening) keep(addressQuery, answer);
      yield answer;
    }
  }

  async function* ask(addressQuery: string, builds = 1): AsyncGenerator<Answer> {
    const opening = index();
    try {
      yield* answersFrom(addressQuery, opening);
    } catch (error) {
      if (!(error instanceof OtherBuildError)) throw error;
      // Another question may have opened a new one meanwhile.
      if (opened === opening) drop();
      if (builds === MAX_BUILDS) throw error;
      yield* ask(addressQuery, builds + 1);
    }
  }

  return {
    prepare: () => void index().catch(() => {}),
    answered: (addressQuery) => answers.get(addressQuery),
    ask: (addressQuery) => ask(addressQuery),
    forget() {
      drop();
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
