import { ownDirection } from '../../../reader/text/text-direction.ts';

/** Longest text of one line that is shown; a seed may hold a line of megabytes. */
const MAX_SHOWN_CHARACTERS = 3000;

interface SeedTextProps {
  readonly text: string;
  readonly lang: string;
}

/** A text of a seed, isolated in its own direction. */
export const SeedText = ({ text, lang }: SeedTextProps) => (
  <bdi dir={ownDirection(text)} lang={lang}>
    {text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)} …` : text}
  </bdi>
);
