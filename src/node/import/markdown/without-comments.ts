import { ClosingMarks } from '../entry/closing-marks.ts';

/**
 * Fences and spans of code, in which no comment begins, and beginnings of comments.
 * Source: CommonMark 0.31.2, sections 4.5, 6.1 and 6.6; Liquid, "comment"; Hugo, "Comments"; MDX 3, "Expressions".
 */
const TOKEN =
  /^ {0,3}(?<fence>`{3,}|~{3,})|(?<!`)`+[^`\r\n]+`+|(?<html><!--)|(?<liquid>\{%-?[ \t]*comment[ \t]*-?%\})|(?<hugo>\{\{[-<%]?[ \t]*\/\*)|(?<mdx>\{\/\*)/gm;

const KINDS = ['html', 'liquid', 'hugo', 'mdx'] as const;

const closingMarks = (markdown: string) => ({
  html: new ClosingMarks(markdown, /-->/g),
  liquid: new ClosingMarks(markdown, /\{%-?[ \t]*endcomment[ \t]*-?%\}/g),
  hugo: new ClosingMarks(markdown, /\*\/[ \t]*[->%]?\}\}/g),
  mdx: new ClosingMarks(markdown, /\*\/\}/g),
});

/** What nobody closed hides no words: it is shown as it stands. */
const shownOpening = (opening: string): string => opening.replace('<', '&lt;');

/**
 * Returns a text of Markdown without its comments: those of HTML, Liquid (Jekyll, Eleventy), Hugo and MDX, over
 * blank lines too. A comment without an end is none: its words stay.
 */
export function withoutComments(markdown: string): string {
  const closings = closingMarks(markdown);
  const kept: string[] = [];
  let fence = '';
  let done = 0;
  for (const { index, 0: token, groups = {} } of markdown.matchAll(TOKEN)) {
    if (index < done) continue;
    const mark = groups['fence'] ?? '';
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    const kind = KINDS.find((each) => groups[each] !== undefined);
    if (fence !== '' || kind === undefined) continue;
    // The two dashes of an opening may be those of its end: `<!-->`.
    const close = closings[kind].after(index + 2);
    kept.push(markdown.slice(done, index));
    if (close === null) kept.push(shownOpening(token));
    done = close?.end ?? index + token.length;
  }
  return kept.join('') + markdown.slice(done);
}
