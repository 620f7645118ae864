import { narratedOf, type Narrated, type StoryWords } from './narrated.ts';
import { Narrator } from './narrator.ts';
import { storedSpeed } from './stored-speed.ts';
import { voicesOf } from './voices.ts';

/** A story that is read aloud. */
export interface Narration {
  readonly narrated: Narrated;
  readonly narrator: Narrator;
}

/** Returns what reads a story aloud; it is silent until it is told to play. */
export function narrationOf(words: StoryWords): Narration {
  const narrated = narratedOf(words);
  const speech = window.speechSynthesis;
  const voices = voicesOf(words.language, speech.getVoices());
  return { narrated, narrator: new Narrator({ speech, narrated, voices, speed: storedSpeed() }) };
}
