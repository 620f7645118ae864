/** What is done about an engine that does not say how it goes on. */
interface Watch {
  readonly speech: SpeechSynthesis;
  /** How long the utterance takes, about. */
  readonly seconds: number;
  /** The engine has fallen silent and has not said so. */
  readonly onEnd: () => void;
  /** It speaks for much too long. */
  readonly onStuck: () => void;
  /** It does not begin. */
  readonly onMute: () => void;
}

const LOOK_MS = 500;

/** A voice that comes from the network may take so long to begin. */
const START_MS = 8000;

/** Slow voices take twice as long as is thought, and each some seconds more. */
const TIMES_SLOWER = 2.5;
const MORE_MS = 5000;

/** An engine is silent for a moment between two words, too. */
const SILENT_LOOKS = 2;

/**
 * Watches an utterance whose engine may never say that it has ended, or not begin at all. Only what it should have
 * said by itself is noticed.
 *
 * @returns how to stop.
 */
export function watchUtterance(utterance: SpeechSynthesisUtterance, watch: Watch): () => void {
  const { speech, seconds, onEnd, onStuck, onMute } = watch;
  const most = seconds * 1000 * TIMES_SLOWER + MORE_MS;
  let hasBegun = false;
  let elapsed = 0;
  let sinceBegin = 0;
  let silentLooks = 0;
  utterance.addEventListener('start', () => {
    hasBegun = true;
  });
  const timer = setInterval(() => {
    elapsed += LOOK_MS;
    hasBegun ||= speech.speaking;
    if (!hasBegun) {
      if (elapsed >= START_MS) onMute();
      return;
    }
    sinceBegin += LOOK_MS;
    silentLooks = speech.speaking || speech.pending ? 0 : silentLooks + 1;
    if (silentLooks >= SILENT_LOOKS) onEnd();
    else if (sinceBegin >= most) onStuck();
  }, LOOK_MS);
  return () => clearInterval(timer);
}
