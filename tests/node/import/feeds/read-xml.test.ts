import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../src/node/import/feeds/read-xml.ts';
import {
  charactersIn,
  childText,
  innerHtml,
  type XmlElement,
} from '../../../../src/node/import/feeds/xml-element.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function elements(text: string, size = 7): Promise<readonly XmlElement[]> {
  const found: XmlElement[] = [];
  for await (const element of readXml(pieces(text, size))) found.push(element);
  return found;
}

describe('readXml', () => {
  test('yields what stands right below a channel or a feed, however the text is cut', async () => {
    const rss = '<rss><channel><title>ص</title><item><a>١</a></item><item/></channel></rss>';
    for (const size of [1, 7, 1000])
      expect((await elements(rss, size)).map(({ name }) => name)).toEqual([
        'title',
        'item',
        'item',
      ]);
    expect(
      (await elements('<atom:feed><atom:entry/></atom:feed>')).map(({ name }) => name),
    ).toEqual(['entry']);
  });

  test('tells the line of an element', async () => {
    const [, item] = await elements('<rss>\n<channel>\n<title/>\n<item/></channel></rss>');
    expect(item?.line).toBe(4);
  });

  test('reads characters, references and CDATA', async () => {
    const [item] = await elements(
      '<feed><entry><a>1 &amp; <![CDATA[<b>2</b>]]></a></entry></feed>',
    );
    expect(item === undefined ? null : childText(item, 'a')).toBe('1 & <b>2</b>');
  });

  test('leaves an entity that was not told, and goes on behind a control character', async () => {
    const [item] = await elements('<feed><entry>أ&nbsp;ب\u0008ج</entry></feed>');
    expect(item === undefined ? null : charactersIn(item)).toBe('أ&nbsp;ب\u0008ج');
  });

  test('writes XHTML as HTML: no text in it becomes a tag', async () => {
    const [item] = await elements(
      '<feed><entry><x:p a="&quot;">&lt;b&gt; <i>٢</i></x:p></entry></feed>',
    );
    expect(item === undefined ? null : innerHtml(item)).toBe('<p a="&quot;">&lt;b> <i>٢</i></p>');
  });

  test('refuses entities that name others', async () => {
    const bomb =
      '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item>&b;</item></channel></rss>';
    await expect(elements(bomb)).rejects.toThrow('declares entities');
  });

  test('refuses an entry without bounds, and one that nests without bounds', async () => {
    const long = `<rss><channel><item>${'ا'.repeat(10_100_000)}`;
    await expect(elements(long, 100_000)).rejects.toThrow('longer than any story');
    const deep = `<rss><channel><item>${'<a>'.repeat(300)}`;
    await expect(elements(deep)).rejects.toThrow('nests deeper');
  });

  test('gives what stands before a cut, and tells of it', async () => {
    const found: string[] = [];
    const reading = (async () => {
      for await (const { name } of readXml(pieces('<rss><channel><item/><item><a', 5)))
        found.push(name);
    })();
    await expect(reading).rejects.toThrow('cut short');
    expect(found).toEqual(['item']);
  });
});
