import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Answer } from './answers.ts';
import type { SearchSession } from './search-session.ts';

/** What is shown for an address: its answer, the one before while it is on its way, or that there is none. */
export type AnswerState =
  | { readonly state: 'pending'; readonly answer: Answer | undefined }
  | { readonly state: 'answered'; readonly answer: Answer; readonly retry: () => void }
  | { readonly state: 'failed'; readonly retry: () => void };

interface Shown {
  readonly addressQuery: string;
  readonly answer: Answer;
}

/** Takes what comes of a question. */
interface Listener {
  readonly show: (answer: Answer) => void;
  readonly fail: () => void;
}

async function tell(
  session: SearchSession,
  addressQuery: string,
  { show, fail }: Listener,
  isStopped: () => boolean,
): Promise<void> {
  try {
    for await (const answer of session.ask(addressQuery)) {
      if (isStopped()) return;
      show(answer);
    }
  } catch {
    if (!isStopped()) fail();
  }
}

/** Asks, and tells what comes of it; returns how to stop. */
function follow(session: SearchSession, addressQuery: string, listener: Listener): () => void {
  let isStopped = false;
  void tell(session, addressQuery, listener, () => isStopped);
  return () => {
    isStopped = true;
  };
}

/** Returns the answer to what an address asks. */
export function useAnswer(addressQuery: string, session: SearchSession): AnswerState {
  const version = useSyncExternalStore(session.subscribe, session.version);
  const [shown, setShown] = useState<Shown>();
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState('');
  const asked = `${attempt} ${version} ${addressQuery}`;

  useEffect(
    () =>
      follow(session, addressQuery, {
        show: (answer) => setShown({ addressQuery, answer }),
        fail: () => setFailed(asked),
      }),
    [session, addressQuery, asked],
  );

  const answer =
    shown?.addressQuery === addressQuery ? shown.answer : session.answered(addressQuery);
  const retry = () => setAttempt(attempt + 1);
  if (answer !== undefined) return { state: 'answered', answer, retry };
  return failed === asked
    ? { state: 'failed', retry }
    : { state: 'pending', answer: shown?.answer };
}
