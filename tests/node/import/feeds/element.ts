import { readXml } from '../../../../src/node/import/feeds/read-xml.ts';
import type { XmlElement } from '../../../../src/node/import/feeds/xml-element.ts';

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** The first element of a feed that holds nothing else. */
export async function element(xml: string): Promise<XmlElement> {
  for await (const found of readXml(whole(`<rss><channel>${xml}</channel></rss>`))) return found;
  throw new Error('no element');
}

/** A text of so many words. */
export const words = (count: number): string =>
  Array.from({ length: count }, () => 'كلمة').join(' ');
