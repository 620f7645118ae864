import { SaxesParser } from 'saxes';
import type { XmlElement } from './xml-element.ts';

/** Why XML is not read on. `line` counts from 1. */
export class XmlRefusal extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** An entry of a feed is a story: more characters than this are none. */
const MAX_CHARACTERS = 10_000_000;

/** Entries nest some levels, and XHTML in them some more. */
const MAX_DEPTH = 256;

/** Elements that hold the entries of a feed, and what is said of it as a whole. */
const CONTAINERS = new Set(['rss', 'channel', 'feed', 'rdf:RDF']);

/** An element that has not ended. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
  readonly line: number;
}

/** `atom:feed` is `feed`: programs write Atom with and without its prefix. */
const plainName = (name: string): string => name.replace(/^atom(?:10)?:/, '');

/** Builds the elements that stand right below a container, one after another. */
class ElementBuilder {
  /** What has ended and is not taken yet. */
  readonly ended: XmlElement[] = [];
  readonly #parser = new SaxesParser();
  readonly #open: OpenElement[] = [];
  #characters = 0;
  #containers = 0;

  constructor() {
    const parser = this.#parser;
    // An entity that was not told, a control character: the text around them is good.
    parser.on('error', () => undefined);
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype)) this.#refuse('The file declares entities, as no feed does.');
    });
    parser.on('opentag', ({ name, attributes }) => this.#begin(plainName(name), attributes));
    parser.on('closetag', () => this.#end());
    parser.on('text', (text) => this.#take(text));
    parser.on('cdata', (text) => this.#take(text));
  }

  write(chunk: string): void {
    this.#parser.write(chunk);
    // A text that does not end stays in the parser.
    this.#characters += chunk.length;
    if (this.#characters > MAX_CHARACTERS) this.#refuse('An entry is longer than any story.');
  }

  /** Whether an element was begun and not ended, one of the feed itself among them. */
  get isUnfinished(): boolean {
    return this.#open.length > 0 || this.#containers > 0;
  }

  get line(): number {
    return this.#parser.line;
  }

  #refuse(message: string): never {
    throw new XmlRefusal(message, this.#parser.line);
  }

  #begin(name: string, attributes: Record<string, string>): void {
    if (this.#open.length === 0 && CONTAINERS.has(name)) {
      this.#containers += 1;
      return;
    }
    this.#open.push({ name, attributes, children: [], line: this.#parser.line });
    if (this.#open.length > MAX_DEPTH) this.#refuse('An entry nests deeper than any story.');
  }

  #end(): void {
    const element = this.#open.pop();
    if (element === undefined) {
      this.#containers -= 1;
      return;
    }
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.ended.push(element);
      this.#characters = 0;
    } else parent.children.push(element);
  }

  #take(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }
}

/**
 * Reads a feed, and yields the elements right below its root or its `channel`, one after another: never more
 * than one of them is held. What no well-formed XML has, such as an entity that was not told, is left as it stands.
 *
 * @param chunks the text of the file in pieces.
 * @throws XmlRefusal when the file declares entities, when an entry has no end or no bounds.
 */
export async function* readXml(chunks: AsyncIterable<string>): AsyncGenerator<XmlElement> {
  const builder = new ElementBuilder();
  for await (const chunk of chunks) {
    builder.write(chunk);
    yield* builder.ended.splice(0);
  }
  if (builder.isUnfinished)
    throw new XmlRefusal(
      'The file ends in the middle of an element: it was cut short.',
      builder.line,
    );
}
