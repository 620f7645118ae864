/** How a fake engine behaves; a real one does each of these somewhere. */
export interface FakeEngine {
  /** The languages of its voices. */
  readonly voices: readonly string[];
  /** How late they come, in ms; at once without it. */
  readonly voicesAfter?: number;
  /** How long it says a text, in ms. */
  readonly sayingMs?: number;
  /** It says neither that it begins nor that it ends. */
  readonly isSilentAboutEnds?: boolean;
  /** It goes on speaking for ever after so many letters. */
  readonly stuckAfter?: number;
  /** It never begins. */
  readonly isMute?: boolean;
  /** What it answers to each text. */
  readonly error?: string;
}

/** What the fake engine leaves on its window. */
export interface SpokenWindow {
  readonly spoken: {
    /** The texts that it was asked for, the empty ones left out, with their speed and language. */
    readonly texts: string[];
    readonly rates: number[];
    readonly languages: string[];
    cancels: number;
    isSpeaking: () => boolean;
  };
}

/**
 * Puts a fake engine into the place of the browser's, at the edge of the Web Speech API. It stands alone, so that a
 * test can hand it to a page.
 */
export function installFakeSpeech(engine: FakeEngine): void {
  class FakeUtterance extends EventTarget {
    voice: unknown = null;
    lang = '';
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const sayingMs = engine.sayingMs ?? 100;
  const spoken: SpokenWindow['spoken'] = {
    texts: [],
    rates: [],
    languages: [],
    cancels: 0,
    isSpeaking: () => current !== null,
  };
  let current: FakeUtterance | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasVoices = engine.voicesAfter === undefined;

  const tell = (utterance: FakeUtterance, name: string, error?: string): void => {
    utterance.dispatchEvent(Object.assign(new Event(name), error === undefined ? {} : { error }));
  };
  const finish = (utterance: FakeUtterance): void => {
    if (current === utterance) current = null;
    if (engine.isSilentAboutEnds !== true) tell(utterance, 'end');
  };
  const begin = (utterance: FakeUtterance): void => {
    if (engine.isMute === true) return;
    current = utterance;
    if (engine.isSilentAboutEnds !== true) tell(utterance, 'start');
    const isStuck = utterance.text.length > (engine.stuckAfter ?? Infinity);
    if (!isStuck) timer = setTimeout(() => finish(utterance), sayingMs / utterance.rate);
  };

  class FakeSynthesis extends EventTarget {
    readonly paused = false;
    get speaking(): boolean {
      return current !== null;
    }
    get pending(): boolean {
      return false;
    }
    getVoices(): readonly object[] {
      if (!hasVoices) return [];
      return engine.voices.map((lang) => ({
        lang,
        name: lang,
        default: false,
        localService: true,
      }));
    }
    speak(utterance: FakeUtterance): void {
      if (utterance.text === '') return;
      spoken.texts.push(utterance.text);
      spoken.rates.push(utterance.rate);
      spoken.languages.push(utterance.lang);
      const { error } = engine;
      if (error === undefined) setTimeout(() => begin(utterance), 1);
      else setTimeout(() => tell(utterance, 'error', error), 1);
    }
    cancel(): void {
      clearTimeout(timer);
      spoken.cancels += 1;
      const silenced = current;
      current = null;
      if (silenced !== null) setTimeout(() => tell(silenced, 'error', 'canceled'), 1);
    }
    pause(): void {}
    resume(): void {}
  }

  const synthesis = new FakeSynthesis();
  if (!hasVoices)
    setTimeout(() => {
      hasVoices = true;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    }, engine.voicesAfter);
  const fakes = { speechSynthesis: synthesis, SpeechSynthesisUtterance: FakeUtterance, spoken };
  for (const [name, value] of Object.entries(fakes))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
