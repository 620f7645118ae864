import { htmlText } from '../html/html-text.ts';
import { replaceCodeSpans } from './code-spans.ts';
import { withoutEmphasis } from './emphasis.ts';

/** What a backslash makes a plain sign. Source: CommonMark 0.31.2, section 2.4, "Backslash escapes". */
const SIGNS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Signs that stand for themselves are noncharacters meanwhile: no text has those. */
const FIRST_STAND_IN = 0xfdd0;

const standIn = (sign: string): string => String.fromCharCode(FIRST_STAND_IN + SIGNS.indexOf(sign));

const hidden = (text: string): string =>
  text.replaceAll(/[!-/:-@[-`{-~]/g, (sign) => standIn(sign));

const shown = (text: string): string =>
  text.replaceAll(/[\uFDD0-\uFDEF]/g, (sign) => SIGNS[sign.charCodeAt(0) - FIRST_STAND_IN] ?? '');

/** Pictures, notes and links, each with what is shown of it. Source: CommonMark 0.31.2, section 6. */
const LINKS: readonly (readonly [mark: RegExp, shown: string])[] = [
  [/!\[[^[\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])/g, ''],
  [/\[\^([^[\]\s]+)\]/g, '[$1]'],
  [/\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])/g, '$1'],
  [/<((?:https?|mailto):[^\s<>]+)>/g, '$1'],
];

/** Marks of site builders: `{{< youtube x >}}`, `{% include x %}`, `{{ site.url }}`, `{: .class}`. */
const BUILDER_MARK = /\{\{[<%]?[^{}]*[>%]?\}\}|\{%[^{}]*%\}|\{:[^{}]*\}/g;

/** Returns the words of a text of Markdown, on one line, without its marks and tags. */
export function inlineText(markdown: string): string {
  const unescaped = markdown
    .replaceAll(BUILDER_MARK, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_mark, sign: string) => standIn(sign));
  const plain = replaceCodeSpans(unescaped, (code) => hidden(code.trim()));
  const text = LINKS.reduce((words, [mark, by]) => words.replaceAll(mark, by), plain);
  return shown(htmlText(withoutEmphasis(text)));
}
