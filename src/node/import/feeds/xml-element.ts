/** An element of XML with all that it holds. */
export interface XmlElement {
  /** As it is written, with its prefix: `content:encoded`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The line of its file where it begins, counted from 1. */
  readonly line: number;
}

/** Returns the elements of a name right below another. */
export const childrenOf = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []));

/** Returns the characters in an element, and in those below it. */
export const charactersIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : charactersIn(child))).join('');

/** Returns the characters of the first child that has one of some names, or null where they are blank. */
export function childText(element: XmlElement, ...names: readonly string[]): string | null {
  const texts = names.flatMap((name) => childrenOf(element, name).map(charactersIn));
  return texts.map((text) => text.trim()).find((text) => text !== '') ?? null;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Returns what stands in an element of XHTML as a text of HTML. */
export const innerHtml = ({ children }: XmlElement): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      const name = child.name.replace(/^.*:/, '');
      const attributes = Object.entries(child.attributes).map(
        ([key, text]) => ` ${key}="${escaped(text)}"`,
      );
      return `<${name}${attributes.join('')}>${innerHtml(child)}</${name}>`;
    })
    .join('');
