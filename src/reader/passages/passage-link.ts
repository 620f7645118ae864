import { paragraphId } from './paragraph-id.ts';
import type { PassageWords } from './passage-words.ts';
import { textFragment } from './text-fragment.ts';

/** Words beyond this, in letters, are left out of what is copied. */
const MAX_LETTERS = 600;

function shortened(words: string): string {
  if (words.length <= MAX_LETTERS) return words;
  return `${words.slice(0, words.lastIndexOf(' ', MAX_LETTERS))}…`;
}

const textOfPage = (): string =>
  (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

/** What is copied of a passage: what its address ends in, and its words. */
export interface PassageLink {
  readonly id: string;
  readonly headline: string;
}

/** Returns the link to words of the story on the page. */
export const passageLink = (words: PassageWords): PassageLink => ({
  id:
    'fragmentDirective' in document
      ? textFragment(words, textOfPage())
      : paragraphId(words.paragraph.text),
  headline: shortened(words.parts.join('\n')),
});
