import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../src/story/front-matter/split-block.ts';

describe('front matter is found', () => {
  test('between two rules, with its lines', () => {
    expect(openingOf('---\ndraft: true\n---\nخبر\n')).toEqual({
      kind: 'block',
      yaml: 'draft: true',
      start: 4,
      end: 16,
      firstLine: 2,
      endLine: 3,
    });
  });

  test.each([
    ['a mark of direction before the rule', '\u200F---\ndraft: true\n---\n'],
    ['a mark of direction behind it', '---\u061C\ndraft: true\n---\u202B\n'],
    ['a no-break space round it', '\u00A0---\u00A0\ndraft: true\n\u00A0---\n'],
    ['a byte order mark and a joiner', '\uFEFF\u200D---\ndraft: true\n---\n'],
    ['a space', ' ---\ndraft: true\n ---\n'],
    ['four hyphens', '----\ndraft: true\n-----\n'],
    ['dashes of a word processor', '—\ndraft: true\n—-\n'],
    ['spaces between the hyphens', '- - -\ndraft: true\n- - -\n'],
    ['three full stops at the end', '---\ndraft: true\n...\n'],
  ])('with %s', (_, text) => {
    expect(openingOf(`${text}خبر\n`)).toMatchObject({
      kind: 'block',
      yaml: 'draft: true',
      endLine: 3,
    });
  });

  test('below lines that hold nothing to be seen', () => {
    expect(openingOf('\n \u200F\r\n---\r\nslug: أ\r\n---\r\nخبر')).toMatchObject({
      kind: 'block',
      yaml: 'slug: أ',
      firstLine: 4,
      endLine: 5,
    });
  });

  test('with the Arabic names of fields, where nothing else stands in it', () => {
    expect(openingOf('---\nمسودة: نعم\nوسوم:\n  - سوق\n---\nخبر\n')).toMatchObject({
      kind: 'block',
      endLine: 5,
    });
  });

  test('with a comment above its first field, and field names in capital letters', () => {
    expect(openingOf('---\n# ملاحظة\n\nDraft: true\n---\n')).toMatchObject({ kind: 'block' });
  });
});

describe('front matter that is spoilt is told', () => {
  test('when it is not closed, at its rule', () => {
    const unclosed = { kind: 'unclosed', line: 2, hasKnownField: true };
    expect(openingOf('\n---\ndraft: true\n\nخبر عن السوق\n')).toEqual(unclosed);
    expect(openingOf('\n---\ncolour: x\nDraft: true\n')).toEqual(unclosed);
  });

  test('when it is not closed and its fields are not known', () => {
    expect(openingOf('---\nReuters: text\nخبر\ndate: 2024\n')).toEqual({
      kind: 'unclosed',
      line: 1,
      hasKnownField: false,
    });
  });

  test('when a known field opens the text without a rule', () => {
    const bare = { kind: 'bare', line: 2, field: 'draft' };
    expect(openingOf('\n\u200FDraft : true\n\nخبر\n')).toEqual(bare);
  });
});

describe('no front matter', () => {
  test.each([
    ['a text', 'خبر عن السوق\n'],
    ['nothing', ' \n\n'],
    ['a rule above a text', '---\nخبر عن السوق\n---\n'],
    ['rules round a credit and a text', '---\nالمصدر: رويترز\nخبر عن السوق\n---\n'],
    ['a rule above a name that is no field', '---\nالوزير: نعم\n---\n'],
    ['a rule above an address', '---\nhttps://example.org/a\n---\n'],
    ['a name that is no field', 'Reuters: text\nخبر\n'],
    ['a long line of hyphens', `---\nخبر\n${'- '.repeat(300)}\n`],
  ])('%s', (_, text) => {
    expect(openingOf(text)).toEqual({ kind: 'none' });
  });
});
