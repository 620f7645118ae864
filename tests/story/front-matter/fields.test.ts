import { describe, expect, test } from 'vitest';
import { readFields } from '../../../src/story/front-matter/fields.ts';

const read = (value: unknown) => readFields(value, new Map([['date', 2]]));

describe('fields', () => {
  test('without fields nothing is said', () => {
    expect(read({})).toEqual({
      fields: {
        head: {
          headline: null,
          title: null,
          kicker: null,
          standfirst: null,
          byline: null,
          dateline: null,
          caption: null,
          credit: null,
        },
        roles: [],
        frontMatter: {
          date: null,
          updated: null,
          source: null,
          url: null,
          image: null,
          alt: null,
          draft: false,
          slug: null,
          aliases: [],
        },
        desk: null,
        lang: null,
        tags: [],
        related: [],
      },
      warnings: [],
      problems: [],
    });
  });

  test('tags may stand on one line with commas between', () => {
    expect(read({ tags: 'زراعة، ري, مياه' }).fields.tags).toEqual(['زراعة', 'ري', 'مياه']);
  });

  test('a related headline keeps its commas', () => {
    expect(read({ related: 'الري، كما كان' }).fields.related).toEqual(['الري، كما كان']);
  });

  test('a number is a text', () => {
    expect(read({ slug: 1948 }).fields.frontMatter.slug).toBe('1948');
  });

  test('the point of a picture that stays in view is read, and absent where nothing is said', () => {
    expect(read({ focus: 'top right' }).fields.frontMatter.focus).toEqual({ x: 100, y: 0 });
    expect(read({}).fields.frontMatter).not.toHaveProperty('focus');
  });

  test('an empty text says nothing', () => {
    expect(read({ source: ' ' }).fields.frontMatter.source).toBeNull();
  });
});

test('the signs of emphasis and links stay where a text may be marked, and nowhere else', () => {
  const text = '**عاجل** الحكومة [تعلن](https://e.example/x)';
  const plain = 'عاجل الحكومة تعلن';
  const plainFields = ['headline', 'title', 'kicker', 'byline', 'dateline', 'credit'];
  const { head } = read(
    Object.fromEntries([...plainFields, 'standfirst', 'caption'].map((name) => [name, text])),
  ).fields;
  expect(head).toEqual({
    ...Object.fromEntries(plainFields.map((name) => [name, plain])),
    standfirst: text,
    caption: text,
  });
  const { fields } = read({ alt: text, source: text, tags: '**ري**، مياه', related: [text] });
  expect(fields.frontMatter).toMatchObject({ alt: plain, source: plain });
  expect(fields).toMatchObject({ tags: ['ري', 'مياه'], related: [plain] });
});

describe('faults', () => {
  test.each([
    [
      { date: 'غدا' },
      { line: 2, message: 'The field date is no date.', remedy: 'Write it as 2024-01-27.' },
    ],
    [
      { draft: 'نعم' },
      {
        line: 1,
        message: 'The field draft is neither true nor false.',
        remedy: 'Write true or false.',
      },
    ],
    [
      { url: 'example.org' },
      {
        line: 1,
        message: 'The field url is no address of the web.',
        remedy: 'Begin it with https://',
      },
    ],
    [
      { lang: 'عربي' },
      {
        line: 1,
        message: 'The field lang is no language tag.',
        remedy: 'Write one such as ar, fa or ckb.',
      },
    ],
    [
      { focus: 'الوجه' },
      {
        line: 1,
        message: 'The field focus names no point of a picture.',
        remedy: 'Write top left, or 30% 20%.',
      },
    ],
    [
      { places: ['العراق', 'المريخ'] },
      {
        line: 1,
        message: 'The field places names no country: المريخ.',
        remedy: 'Write countries such as العراق or IQ, or [] for none.',
      },
    ],
    [
      { source: ['أ', 'ب'] },
      {
        line: 1,
        message: 'The field source is not a text.',
        remedy: 'Write one text after the colon.',
      },
    ],
    [
      ['زراعة'],
      {
        line: 1,
        message: 'The front matter is no list of fields.',
        remedy: 'Write each field as name: value.',
      },
    ],
  ])('%j cannot be read', (value, problem) => {
    expect(read(value).problems).toEqual([problem]);
  });

  test('an unknown field is left aside with a warning', () => {
    const { problems, warnings } = read({ colour: 'هدى' });
    expect(problems).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'The field colour is not known and was left aside.',
    ]);
  });
});
