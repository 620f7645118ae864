import { tagLabelLength } from './labels.ts';

/** Takes the shown text of a line of keywords; gives the keywords. */
export function tagsOf(text: string): readonly string[] {
  return text
    .slice(tagLabelLength(text))
    .split(/\s*[،,؛;|#•]\s*/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
