import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-story.ts';
import type { Story } from '../../src/story/story.ts';

const HEADLINE = 'سد الوادي يمتلئ لأول مرة منذ تسعة أعوام';

/** Two bodies: one of paragraphs with full stops, one without. */
const BODIES = [
  [
    'أعلنت وزارة الري صباح أمس امتلاء سد الوادي لأول مرة منذ تسعة أعوام، وقالت إن المخزون يكفي القرى المجاورة ثلاثة مواسم متتالية.',
    'وأوضح مدير السد أن العمال فتحوا البوابات الجانبية فجر اليوم، وأن الماء وصل إلى أول الترع بعد ساعتين.',
    'وينتظر مزارعو القرى بدء موسم الزراعة مطلع الشهر المقبل بعد سنوات من الجفاف.',
  ],
  [
    'امتلأ سد الوادي بالمياه لأول مرة منذ تسعة أعوام بعد أمطار غزيرة هطلت على المحافظة طوال الأسبوع الماضي وألحقت أضرارا بسيطة ببعض الطرق',
    'وقال رئيس الجمعية الزراعية إن المزارعين كانوا ينتظرون هذا اليوم منذ سنوات طويلة وإن الموسم الجديد سيبدأ مبكرا',
    'وتعهدت الوزارة بصيانة القنوات القديمة قبل نهاية العام الجاري',
    'ومن المقرر أن تعقد لجنة المياه اجتماعا الخميس المقبل لبحث توزيع الحصص على القرى المجاورة للسد',
  ],
];

/** Roles that say the same to a reader: the first copy of a headline may be the title, a label furniture. */
const AS_GOOD: Readonly<Record<string, readonly string[]>> = {
  headline: ['title', 'repeat'],
  kicker: ['title'],
  standfirst: ['paragraph'],
  byline: ['dateline', 'furniture'],
  caption: ['credit'],
  credit: ['caption'],
  date: ['furniture'],
  furniture: ['separator', 'tags', 'related-label', 'date', 'byline'],
  'related-label': ['furniture'],
  tags: ['furniture'],
  body: ['paragraph', 'list-item', 'quote', 'subhead'],
};

interface Line {
  readonly role: string;
  /** The place of a dateline, the credit of a caption. */
  readonly names: string | undefined;
  readonly text: string;
}

const LINE = /^(?<role>\S+)(?: \[(?<names>.*?)\])? \| (?<text>.*)$/u;

/** The examples of a file: lines «role | text», a blank line between two examples. */
function examples(file: string): readonly (readonly Line[])[] {
  const all = readFileSync(join(import.meta.dirname, 'kinds', file), 'utf8');
  return all
    .trim()
    .split('\n\n')
    .map((example) =>
      example.split('\n').map((line) => {
        const { role = '', names, text = '' } = LINE.exec(line)?.groups ?? {};
        return { role, names, text };
      }),
    );
}

function storyOf(lines: readonly string[], gap: string): Story {
  const reading = parseStory(lines.join(gap), 'seed');
  if (reading.kind !== 'story') throw new Error(`no story in ${lines.join(' / ')}`);
  return reading.story;
}

/** What is not as it should be in the lines of an example that stand after some others. */
function faults(story: Story, example: readonly Line[], before: number): readonly string[] {
  return example.flatMap(({ role, names, text }, at) => {
    const read = story.lines[before + at]?.parts[0]?.role ?? 'nothing';
    if (read !== role && AS_GOOD[role]?.includes(read) !== true)
      return `${text}: ${read}, not ${role}`;
    if (names === undefined) return [];
    const named = role === 'dateline' ? story.dateline?.place : story.photos[0]?.credit;
    return named === names ? [] : `${text}: ${named ?? 'nothing'}, not ${names}`;
  });
}

/** The paragraphs that a story does not show as its own. */
function lost(story: Story, body: readonly string[]): readonly string[] {
  const shown = new Set(story.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
  return body.filter((text) => text !== story.standfirst && !shown.has(text));
}

/** Each example with both bodies, its lines close and apart. */
const SETTINGS = BODIES.flatMap((body) => ['\n', '\n\n'].map((gap) => ({ body, gap })));

describe.each(['heads.txt', 'widgets.txt'])('%s: what stands over a body', (file) => {
  test.each(
    examples(file).map(
      (example) => [example.map(({ text }) => text).join(' / '), example] as const,
    ),
  )('%s', (_, example) => {
    for (const { body, gap } of SETTINGS) {
      const story = storyOf([...example.map(({ text }) => text), ...body], gap);
      expect([...faults(story, example, 0), ...lost(story, body)]).toEqual([]);
      expect(story.headline).toBe(HEADLINE);
    }
  });
});

describe.each(['comments.txt', 'ends.txt', 'bodies.txt', 'marks.txt'])(
  '%s: what stands below a body',
  (file) => {
    test.each(
      examples(file).map(
        (example) => [example.map(({ text }) => text).join(' / '), example] as const,
      ),
    )('%s', (_, example) => {
      for (const { body, gap } of SETTINGS) {
        const story = storyOf(
          [HEADLINE, HEADLINE, ...body, ...example.map(({ text }) => text)],
          gap,
        );
        expect([...faults(story, example, body.length + 2), ...lost(story, body)]).toEqual([]);
        if (file === 'comments.txt') expect(story.dates).toEqual([]);
      }
    });
  },
);

describe('players.txt: words of players and frames, under the headline and between paragraphs', () => {
  test.each(
    examples('players.txt').map(
      (example) => [example.map(({ text }) => text).join(' / '), example] as const,
    ),
  )('%s', (_, example) => {
    for (const { body, gap } of SETTINGS) {
      for (const before of [
        [HEADLINE, HEADLINE],
        [HEADLINE, HEADLINE, ...body.slice(0, 1)],
      ]) {
        const after = body.slice(before.length - 2);
        const story = storyOf([...before, ...example.map(({ text }) => text), ...after], gap);
        expect([...faults(story, example, before.length), ...lost(story, body)]).toEqual([]);
      }
    }
  });
});

describe('tables.txt: tables between paragraphs, and at the end', () => {
  test.each(
    examples('tables.txt').map(
      (example) => [example.map(({ text }) => text).join(' / '), example] as const,
    ),
  )('%s', (_, example) => {
    for (const { body, gap } of SETTINGS) {
      for (const paragraphs of [1, body.length]) {
        const before = [HEADLINE, HEADLINE, ...body.slice(0, paragraphs)];
        const own = example.map(({ text }) => text);
        const story = storyOf([...before, ...own, ...body.slice(paragraphs)], gap);
        expect([...faults(story, example, before.length), ...lost(story, body)]).toEqual([]);
      }
    }
  });
});

describe.each(['live-pages.txt', 'transcripts.txt', 'languages.txt'])('%s: whole pages', (file) => {
  test.each(
    examples(file).map(
      (example) => [example.map(({ text }) => text).join(' / '), example] as const,
    ),
  )('%s', (_, example) => {
    for (const gap of ['\n', '\n\n']) {
      const own = example.map(({ text }) => text);
      expect(faults(storyOf(own, gap), example, 0)).toEqual([]);
    }
  });
});

/** What the pages of pages.txt have in common, by the names that stand there in braces. */
const TEXTS: Readonly<Record<string, string>> = {
  H: HEADLINE,
  P1: BODIES[0]?.[0] ?? '',
  P2: BODIES[0]?.[1] ?? '',
  P3: BODIES[0]?.[2] ?? '',
  S: 'مخاوف المزارعين',
  SF: 'امتلأ سد الوادي بعد أمطار غزيرة هطلت على المحافظة طوال الأسبوع، والمزارعون ينتظرون توزيع الحصص.',
  R1: 'فتح الطريق الساحلي بعد إزالة الصخور',
  R2: 'عودة الكهرباء إلى القرى القريبة من الجبل',
};

describe('pages.txt: whole pages in the manner of outlets', () => {
  const pages = examples('pages.txt').map((page) =>
    page.map(({ text, ...line }) => ({
      ...line,
      text: text.replace(/\{(\w+)\}/g, (_, name: string) => TEXTS[name] ?? ''),
    })),
  );
  test.each(pages.map((page) => [page.map(({ text }) => text).join(' / '), page] as const))(
    '%s',
    (_, page) => {
      for (const gap of ['\n', '\n\n']) {
        const story = storyOf(
          page.map(({ text }) => text),
          gap,
        );
        expect(faults(story, page, 0)).toEqual([]);
        expect(story.headline).toBe(HEADLINE);
      }
    },
  );
});
