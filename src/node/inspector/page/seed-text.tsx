import { textDirection } from '../../../reader/text/text-direction.ts';

/** Longest text of one line that is shown; a seed may hold a line of megabytes. */
const LONGEST_TEXT = 3000;

interface SeedTextProps {
  readonly text: string;
  readonly lang: string;
}

/** A text of a seed, isolated in its own direction. */
export const SeedText = ({ text, lang }: SeedTextProps) => (
  <bdi dir={textDirection(text) ?? 'rtl'} lang={lang}>
    {text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text}
  </bdi>
);
