import { escapeHtml } from './escape-html.ts';

/** How a property of an element is written. */
type Rule =
  /** `start` is all that stands before the value. */
  | { readonly kind: 'text' | 'address' | 'spoken'; readonly start: string }
  /** There or not there. */
  | { readonly kind: 'flag'; readonly whole: string }
  /** No attribute at all. */
  | { readonly kind: 'unwritten' };

const texts =
  'id lang dir role title type rel target dateTime srcSet sizes width height alt decoding fetchPriority viewBox d fill stroke';

/** What a browser follows, or fetches. */
const addresses = 'href src';

/** True and false are values of these. */
const spoken = 'aria-busy aria-current aria-haspopup aria-hidden aria-label';

const flags = 'hidden open';

/** Attributes whose property React calls otherwise. */
const otherNames = [
  ['className', 'class'],
  ['tabIndex', 'tabindex'],
  ['strokeWidth', 'stroke-width'],
  ['strokeLinecap', 'stroke-linecap'],
] as const;

function rulesOf(
  names: string,
  ruleOf: (name: string) => Rule,
): readonly (readonly [string, Rule])[] {
  return names.split(' ').map((name) => [name, ruleOf(name)]);
}

const startOf = (name: string): string => ` ${name}="`;

/** By the names of the properties. */
const rules: ReadonlyMap<string, Rule> = new Map([
  ...rulesOf(texts, (name) => ({ kind: 'text', start: startOf(name) })),
  ...rulesOf(addresses, (name) => ({ kind: 'address', start: startOf(name) })),
  ...rulesOf(spoken, (name) => ({ kind: 'spoken', start: startOf(name) })),
  ...rulesOf(flags, (name) => ({ kind: 'flag', whole: ` ${name}=""` })),
  ...rulesOf('children ref', () => ({ kind: 'unwritten' })),
  ...otherNames.map(([property, name]): readonly [string, Rule] => [
    property,
    { kind: 'text', start: startOf(name) },
  ]),
]);

/** Places of the site, of the page, and of the web: whatever else an address can be may run a script. */
const place = /^(?:[/#]|https?:\/\/)/i;

function refuse(property: string, value: unknown): never {
  throw new Error(
    `A build cannot draw the attribute "${property}" with a value of type ${typeof value}: say how in src/node/render/attributes.ts.`,
  );
}

function safe(property: string, address: string): string {
  if (place.test(address)) return address;
  throw new Error(`A build draws no ${property} to "${address}": it is no place of the web.`);
}

function attribute(property: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === 'function') return '';
  const rule = rules.get(property);
  if (rule === undefined) return refuse(property, value);
  if (rule.kind === 'unwritten') return '';
  if (rule.kind === 'flag') {
    if (typeof value !== 'boolean') return refuse(property, value);
    return value ? rule.whole : '';
  }
  if (typeof value === 'string' || typeof value === 'number') {
    const text = rule.kind === 'address' ? safe(property, String(value)) : String(value);
    return `${rule.start}${escapeHtml(text)}"`;
  }
  if (rule.kind === 'spoken' && typeof value === 'boolean') return `${rule.start}${value}"`;
  return refuse(property, value);
}

/**
 * The attributes of an element, as React writes them; listeners wait for the browser.
 *
 * @param properties of the element, `children` among them.
 * @returns HTML, with a space before each.
 * @throws Error on one that it does not know, and on an address that may be a script.
 */
export function attributesOf(properties: Readonly<Record<string, unknown>>): string {
  let html = '';
  for (const property in properties) html += attribute(property, properties[property]);
  return html;
}
