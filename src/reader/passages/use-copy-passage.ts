import { useCopyLink } from '../sharing/use-copy-link.ts';
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

/** Returns a function that copies words of the story, with the address that leads to them below. */
export function useCopyPassage(): (words: PassageWords) => void {
  const copy = useCopyLink();
  return (words) => {
    const id =
      'fragmentDirective' in document
        ? textFragment(words, textOfPage())
        : paragraphId(words.paragraph.text);
    copy({ id, headline: shortened(words.parts.join('\n')) });
  };
}
