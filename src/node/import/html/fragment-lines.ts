import type { TextLine } from '../entry/text-line.ts';
import { htmlLines } from './html-lines.ts';
import { parseHtml } from './parse-html.ts';

/** Tags of blocks or line ends, as in HTML. */
const HAS_BLOCKS = /<(?:p|br|div|h\d|li|blockquote)\b/i;

/** Returns the lines of a fragment of HTML; one without tags of blocks keeps its own line ends. */
export const fragmentLines = (html: string): readonly TextLine[] =>
  htmlLines(parseHtml(HAS_BLOCKS.test(html) ? html : html.replaceAll(/\r\n?|\n/g, '<br>')).body);
