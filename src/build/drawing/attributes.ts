import { escapeHtml } from '../escape-html.ts';

/** Attributes that are called as the property is. */
const sameName: readonly string[] =
  'id lang dir role title type href rel target dateTime src srcSet sizes width height alt decoding fetchPriority viewBox d fill stroke aria-busy aria-current aria-haspopup aria-hidden aria-label'.split(
    ' ',
  );

/** Attributes whose property React calls otherwise. */
const otherName = [
  ['className', 'class'],
  ['tabIndex', 'tabindex'],
  ['strokeWidth', 'stroke-width'],
  ['strokeLinecap', 'stroke-linecap'],
] as const;

/** All that stands before the value of an attribute, by the name of its property. */
const starts: ReadonlyMap<string, string> = new Map([
  ...sameName.map((name) => [name, ` ${name}="`] as const),
  ...otherName.map(([property, name]) => [property, ` ${name}="`] as const),
]);

/** Properties that are no attributes. */
const unwritten: ReadonlySet<string> = new Set(['children', 'ref']);

/** Attributes that are there or not. */
const flags: ReadonlySet<string> = new Set(['hidden', 'open']);

function attribute(property: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === 'function') return '';
  const start = starts.get(property);
  if (start !== undefined && (typeof value === 'string' || typeof value === 'number'))
    return `${start}${escapeHtml(String(value))}"`;
  if (start !== undefined && typeof value === 'boolean' && property.startsWith('aria-'))
    return `${start}${value}"`;
  if (typeof value === 'boolean' && flags.has(property)) return value ? ` ${property}=""` : '';
  throw new Error(
    `A build cannot draw the attribute "${property}" with a value of type ${typeof value}: say how in src/build/drawing/attributes.ts.`,
  );
}

/**
 * The attributes of an element, as React writes them; listeners wait for the browser.
 *
 * @param properties of the element, `children` among them.
 * @returns HTML, with a space before each.
 * @throws Error on one that it does not know.
 */
export function attributesOf(properties: Readonly<Record<string, unknown>>): string {
  let html = '';
  for (const property in properties)
    if (!unwritten.has(property)) html += attribute(property, properties[property]);
  return html;
}
