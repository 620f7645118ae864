// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { shownText, shownValue } from '../../src/story/lines/shown-text.ts';
import { parseStory } from '../../src/story/parse-story.ts';

/** Every code point of the first two planes, the ends of the others, and every lone surrogate. */
const CHARACTERS: readonly string[] = Array.from({ length: 0x11_0000 }, (_, point) => point)
  .filter((point) => point < 0x2_0000 || (point & 0xffff) > 0xfff0)
  .map((point) => String.fromCodePoint(point));

const CHUNK = 0x1000;
const chunks = Array.from({ length: Math.ceil(CHARACTERS.length / CHUNK) }, (_, at) =>
  CHARACTERS.slice(at * CHUNK, (at + 1) * CHUNK),
);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a browser has of a text that a page carries in its HTML, sent as UTF-8. */
function throughHtml(text: string): string {
  const sent = new TextDecoder().decode(new TextEncoder().encode(escaped(text)));
  return new DOMParser().parseFromString(`<p>${sent}</p>`, 'text/html').body.textContent;
}

/** What a browser has of a text that a page carries in its JSON, sent as UTF-8. */
const throughJson = (text: string): unknown =>
  JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(text))));

describe.each([
  ['a line', shownText],
  ['a value', shownValue],
])('whatever character stands in %s', (_, shown) => {
  test.each(chunks.map((chunk) => [chunk]))('it is read alike from HTML and JSON (%#)', (chunk) => {
    const text = chunk.map((character) => shown(`ا${character}ب`)).join(' ');
    expect(throughHtml(text)).toBe(text);
    expect(throughJson(text)).toBe(text);
  });
});

test('all that a story shows is cleaned: headline, block, desk, fields', () => {
  const bad = '\u0000\u202E\uFFFE\uD800';
  const json = JSON.stringify(`ق${bad}`);
  const seed = [
    '---',
    `tags: [${json}]`,
    `source: ${json}`,
    `alt: ${json}`,
    `related: [${json}]`,
    '---',
    `المجلس يقر${bad} خطة`,
    '',
    `أقر المجلس بالإجماع${bad} خطة تمتد ثلاث سنوات لتشجير الساحل وإعادة تأهيل الممرات فيه.`,
  ].join('\n');
  expect(parseStory(seed, `أ${bad}/خبر`)).toMatchObject({
    kind: 'story',
    story: {
      desk: 'أ\uFFFD',
      headline: 'المجلس يقر\uFFFD خطة',
      sections: [{ blocks: [{ text: expect.stringMatching(/^أقر المجلس بالإجماع\uFFFD خطة/) }] }],
      tags: ['ق\uFFFD'],
      related: ['ق\uFFFD'],
      frontMatter: { source: 'ق\uFFFD', alt: 'ق\uFFFD' },
    },
  });
});
