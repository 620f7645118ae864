/** The language of a voice or a text, without its region; some systems write `ar_SA`. */
const primary = (language: string): string => (language.split(/[-_]/)[0] ?? '').toLowerCase();

/** What the device itself prefers goes first, then what needs no network. */
const rank = ({ default: isDefault, localService }: SpeechSynthesisVoice): number =>
  (isDefault ? 2 : 0) + (localService ? 1 : 0);

/** Returns the voices that speak a language, the best first. */
export const voicesOf = (
  language: string,
  voices: readonly SpeechSynthesisVoice[],
): readonly SpeechSynthesisVoice[] =>
  voices
    .filter(({ lang }) => primary(lang) === primary(language))
    .toSorted((one, other) => rank(other) - rank(one));
