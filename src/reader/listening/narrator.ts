import { spokenLength } from '../../arabic/speech/pieces.ts';
import { LETTERS_A_SECOND, type Narrated } from './narrated.ts';
import { watchUtterance } from './watch-utterance.ts';

/** How the reading aloud stands. */
export type NarratorStatus = 'playing' | 'paused' | 'ended' | 'failed';

/** What is read aloud now. */
export interface NarratorState {
  readonly status: NarratorStatus;
  /** The index of the sentence. */
  readonly sentence: number;
  /** 1 as the voice speaks by itself. */
  readonly speed: number;
}

/** What a story is read with. */
export interface NarratorOptions {
  readonly speech: SpeechSynthesis;
  readonly narrated: Narrated;
  /** Those of the language, the best first. */
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly speed: number;
}

/** Engines lose what is said in the moment in which they fall silent. */
const AFTER_SILENCE_MS = 60;

/** Errors where somebody else silences the engine, or the browser wants a click first: a pause, no fault. */
const PAUSES: ReadonlySet<string> = new Set(['canceled', 'interrupted', 'not-allowed']);

/**
 * Reads sentences aloud, one after another. It hands the engine one piece at a time and depends on no event but the
 * end of a piece, which it also notices, or waits for no longer, by itself. A pause silences the engine and goes on
 * from the beginning of the piece: engines that pause by themselves do not go on reliably.
 *
 * Source: W3C, "Web Speech API".
 */
export class Narrator {
  readonly #speech: SpeechSynthesis;
  readonly #narrated: Narrated;
  readonly #voices: readonly SpeechSynthesisVoice[];
  readonly #listeners = new Set<() => void>();
  #state: NarratorState;
  #piece = 0;
  #voice = 0;
  // What an engine says of an utterance before the last is nothing to us.
  #turn = 0;
  #stopWatching = (): void => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  // Browsers forget an utterance that nobody holds, and its end never comes.
  #held: SpeechSynthesisUtterance | undefined;

  constructor({ speech, narrated, voices, speed }: NarratorOptions) {
    this.#speech = speech;
    this.#narrated = narrated;
    this.#voices = voices;
    this.#state = { status: 'paused', sentence: 0, speed };
  }

  readonly state = (): NarratorState => this.#state;

  /** Calls a listener at each change of the state; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins or goes on; from the beginning where all was read. */
  readonly play = (): void => {
    const sentence = this.#state.status === 'ended' ? 0 : this.#state.sentence;
    this.#change({ status: 'playing', sentence });
    this.#sayAnew();
  };

  readonly pause = (): void => {
    this.#silence();
    if (this.#state.status === 'playing') this.#change({ status: 'paused' });
  };

  /** Goes so many sentences on, or back; after the end, back to the last. */
  readonly step = (by: number): void => {
    const { status, sentence } = this.#state;
    const target = status === 'ended' ? sentence : sentence + by;
    this.#piece = 0;
    this.#change({
      sentence: Math.max(0, Math.min(this.#narrated.count - 1, target)),
      status: status === 'ended' ? 'paused' : status,
    });
    if (status === 'playing') this.#sayAnew();
  };

  /** Goes on at another speed, from the beginning of the sentence. */
  readonly setSpeed = (speed: number): void => {
    this.#piece = 0;
    this.#change({ speed });
    if (this.#state.status === 'playing') this.#sayAnew();
  };

  #change(changed: Partial<NarratorState>): void {
    this.#state = { ...this.#state, ...changed };
    for (const listener of this.#listeners) listener();
  }

  #leaveTurn(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#stopWatching();
  }

  #silence(): void {
    this.#leaveTurn();
    this.#speech.cancel();
  }

  /** Says the piece once what is being said has fallen silent. */
  #sayAnew(): void {
    this.#silence();
    this.#timer = setTimeout(() => this.#say(), AFTER_SILENCE_MS);
  }

  #goOn(): void {
    const { sentence, speed } = this.#state;
    this.#leaveTurn();
    this.#piece += 1;
    if (this.#piece >= this.#narrated.pieces(sentence, speed).length) {
      this.#piece = 0;
      if (sentence + 1 >= this.#narrated.count) {
        this.#change({ status: 'ended' });
        return;
      }
      this.#change({ sentence: sentence + 1 });
    }
    this.#say();
  }

  #tryOtherVoice(): void {
    this.#voice += 1;
    if (this.#voice < this.#voices.length) {
      this.#sayAnew();
      return;
    }
    this.#voice = 0;
    this.#silence();
    this.#change({ status: 'failed' });
  }

  #fail(error: string): void {
    if (!PAUSES.has(error)) {
      this.#tryOtherVoice();
      return;
    }
    this.#leaveTurn();
    this.#change({ status: 'paused' });
  }

  #utterance(text: string): SpeechSynthesisUtterance {
    const voice = this.#voices[this.#voice];
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice ?? null;
    utterance.lang = voice?.lang.replace('_', '-') ?? this.#narrated.language;
    utterance.rate = this.#state.speed;
    return utterance;
  }

  #say(): void {
    const { sentence, speed } = this.#state;
    const text = this.#narrated.pieces(sentence, speed)[this.#piece] ?? '';
    const turn = this.#turn;
    const inTurn = (act: () => void) => (): void => {
      if (turn === this.#turn) act();
    };
    const goOn = inTurn(() => this.#goOn());
    const utterance = this.#utterance(text);
    utterance.addEventListener('end', goOn);
    utterance.addEventListener('error', ({ error }) => inTurn(() => this.#fail(error))());
    this.#held = utterance;
    this.#speech.speak(this.#held);
    this.#stopWatching = watchUtterance(utterance, {
      speech: this.#speech,
      seconds: spokenLength(text) / (LETTERS_A_SECOND * speed),
      onEnd: goOn,
      onStuck: inTurn(() => {
        this.#speech.cancel();
        this.#goOn();
      }),
      onMute: inTurn(() => this.#tryOtherVoice()),
    });
  }
}
