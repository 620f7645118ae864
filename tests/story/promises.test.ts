import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainSeed } from '../../src/story/explain-seed.ts';
import { parseStory } from '../../src/story/parse-story.ts';
import { readSeed } from '../../src/story/read-seed.ts';
import { SAYABLE_ROLES } from '../../src/story/labelling/sayable-roles.ts';
import { shownText } from '../../src/story/lines/shown-text.ts';
import type { Story } from '../../src/story/story.ts';
import { storyCases } from '../fixtures/stories.ts';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

const realSeed = readFileSync('seeds/000_4395e29235ab2307.txt', 'utf8');
const texts = [realSeed, ...storyCases().map(({ bytes }) => new TextDecoder().decode(bytes))];
const knownLines = texts.flatMap((text) => text.split(LINE_END)).filter((line) => line !== '');

/** Lines of real forms, random letters, signs and controls, in any order, with any line ends. */
const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...knownLines) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        ...Array.from('اأبتحدرسعقلمنهوي ،.:؟«»()-–/|ـ\u200F\u200C\u202E\u0000&;#123«"'),
      ),
      maxLength: 80,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('---', '***', '&quot;', '(', 'TT', '123', '\u0640\u0640'),
  },
);
const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\f', '\u2028', '\n \n');
const anySeed = fc
  .array(fc.tuple(anyLine, lineEnd), { maxLength: 30 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''));

function storyOf(text: string): Story | null {
  const reading = parseStory(text, 'seed');
  return reading.kind === 'story' ? reading.story : null;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shownTexts(story: Story): readonly string[] {
  return [
    ...(story.standfirst === null ? [] : [story.standfirst]),
    ...(story.kicker === null ? [] : [story.kicker]),
    ...(story.byline === null ? [] : [story.byline]),
    ...(story.dateline === null ? [] : [story.dateline.place ?? '', story.dateline.source ?? '']),
    ...story.photos.flatMap(({ caption, credit }) => [caption ?? '', credit ?? '']),
    ...story.sections.flatMap(({ subhead, blocks }) => [
      subhead ?? '',
      ...blocks.map(({ text }) => text),
    ]),
    ...story.related,
    ...story.furniture,
    ...story.tags,
  ];
}

describe('for any text', () => {
  test('nothing is lost: the parts give back every line that is not blank, once, in order', () => {
    fc.assert(
      fc.property(anySeed, (text) => {
        const story = storyOf(text);
        const given = text.split(LINE_END).flatMap((line, at) => {
          return line.trim() === '' ? [] : [{ line: at + 1, text: line }];
        });
        const kept = (story?.lines ?? []).map(({ line, parts }) => {
          return { line, text: parts.map((part) => part.text).join('') };
        });
        const said = given.some(({ text: raw }) => shownText(raw) !== '');
        expect(kept).toEqual(said ? given : []);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is rewritten: what is shown stands in one line, or in several that were put together', () => {
    fc.assert(
      fc.property(anySeed, (text) => {
        const story = storyOf(text);
        if (story === null) return;
        const lines = text.split(LINE_END).map((line) => squeezed(shownText(line)));
        const whole = squeezed(lines.filter((line) => line !== '').join(' '));
        for (const shown of shownTexts(story)) expect(whole).toContain(squeezed(shown).trim());
      }),
      { numRuns: 300 },
    );
  });

  test('no control, bidi control or half character is shown', () => {
    fc.assert(
      fc.property(anySeed, (text) => {
        const story = storyOf(text);
        if (story === null) return;
        const unseen =
          /(?!\t)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}|\p{NChar}/u;
        for (const shown of [story.headline, ...shownTexts(story)])
          expect(shown).not.toMatch(unseen);
      }),
      { numRuns: 200 },
    );
  });

  test('the reading is the same every time', () => {
    fc.assert(
      fc.property(anySeed, (text) => {
        expect(parseStory(text, 'seed')).toEqual(parseStory(text, 'seed'));
      }),
      { numRuns: 50 },
    );
  });
});

/** Roles for some lines, by their numbers. */
const anyRoles = fc.dictionary(
  fc.integer({ min: 4, max: 40 }).map(String),
  fc.constantFrom(...SAYABLE_ROLES),
  { minKeys: 1, maxKeys: 12 },
);

describe('for any text and any roles that an editor says', () => {
  const edited = (text: string, roles: Readonly<Record<string, string>>): string =>
    `---\nroles: ${JSON.stringify(roles)}\n---\n${text}`;

  test('nothing is lost, and each line that is said to be something is that', () => {
    fc.assert(
      fc.property(anySeed, anyRoles, (text, roles) => {
        const whole = edited(text, roles);
        const story = storyOf(whole);
        if (story === null) return;
        const given = whole.split(LINE_END).filter((line) => line.trim() !== '');
        const kept = story.lines.map(({ parts }) => parts.map((part) => part.text).join(''));
        expect(kept).toEqual(given);
        for (const { line, parts } of story.lines) {
          const said = roles[line];
          const raw = parts.map((part) => part.text).join('');
          if (said === undefined || shownText(raw) === '' || raw.length > 300) continue;
          expect(parts.map(({ role }) => role)).toContain(said);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a line that is said to be of the text is shown in it', () => {
    fc.assert(
      fc.property(anySeed, anyRoles, (text, roles) => {
        const story = storyOf(edited(text, roles));
        if (story === null) return;
        const shown = story.sections.flatMap(({ subhead, blocks }) => [
          ...(subhead === null ? [] : [subhead]),
          ...blocks.map((block) => block.text),
        ]);
        const own = story.lines.flatMap(({ parts }) =>
          parts.filter(({ role }) => /^(?:paragraph|subhead|quote|list-item)$/.test(role)),
        );
        // A paragraph that was broken into lines is one block: the words are the same, in their order.
        const wordsOf = (blocks: readonly string[]): string => blocks.join('').replace(/\s/gu, '');
        expect(wordsOf(shown)).toBe(wordsOf(own.map(({ text: raw }) => shownText(raw))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('for any bytes', () => {
  test('a story, nothing, or a problem with its line: never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const reading = readSeed(bytes, 'seed');
        const line = reading.kind === 'story' ? 1 : reading.problem.line;
        expect(line).toBeGreaterThan(0);
        expect(explainSeed(bytes, 'seed').id).toBe('seed');
      }),
      { numRuns: 500 },
    );
  });
});
