import { escapeHtml } from '../render/escape-html.ts';

/** HTML that is safe to send: made by `markup`, never by hand. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a gap of `markup`: text, which is escaped, or markup, which is not. */
export type Fill = string | number | Markup | readonly Markup[];

function filled(fill: Fill): string {
  if (fill instanceof Markup) return fill.html;
  if (typeof fill === 'string' || typeof fill === 'number') return escapeHtml(String(fill));
  return fill.map(({ html }) => html).join('');
}

/**
 * Tag of a template of HTML: texts in its gaps are escaped, for elements and for attributes in
 * double quotes.
 */
export function markup(strings: TemplateStringsArray, ...fills: readonly Fill[]): Markup {
  return new Markup(
    strings.map((piece, at) => piece + (at < fills.length ? filled(fills[at] ?? '') : '')).join(''),
  );
}

/** No markup at all. */
export const nothing = new Markup('');
