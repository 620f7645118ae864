import { describe, expect, test } from 'vitest';
import {
  readOptions,
  type NewspaperOptions,
} from '../../../src/node/newspaper/newspaper-options.ts';
import { newspaperOf } from '../../../src/node/newspaper/newspaper-of.ts';
import { checkNewspaper, parseNewspaper } from '../../../src/node/newspaper/parse-newspaper.ts';

/** A newspaper's settings, all of them. */
const WHOLE = `# جريدة الضفة
name: جريدة الضفة الأخرى
short: الضفة
motto: يومية: مستقلة
foot:
  - يكتبها ثلاثة من عمّان.
  - تصدر كل صباح.
contact: editor@example.org
licence: CC BY 4.0
site: https://example.org
language: ar
months: levant
hijri: on
digits: arabic
accent: #0a5c36
logo: logo.svg
favicon: ./icon.png
desks:
  - سياسة
  - { folder: economy, label: اقتصاد, colour: '#7a4b00', front: off, opinion: on }
places: off
tags: no
front:
  lead: politics/000_1.txt
  stories: 8
`;

const FILES: Readonly<Record<string, string>> = {
  'logo.svg': '<?xml version="1.0"?><svg viewBox="0 0 300 80"><path/></svg>',
  'plain.svg': '<svg><path/></svg>',
  'icon.png': '',
};

const bytesOf = (file: string): Buffer | null => {
  const content = FILES[file];
  return content === undefined ? null : Buffer.from(content);
};

test('pictures of one name in two folders have addresses of their own, and no sign of the name', () => {
  const files: Readonly<Record<string, string>> = {
    'a/mark#1.SVG': '<svg viewBox="0 0 30 8"/>',
    'b/mark#1.SVG': '<svg viewBox="0 0 40 8"/>',
  };
  const text = 'logo: "a/mark#1.SVG"\nfavicon: "b/mark#1.SVG"\n';
  const reading = parseNewspaper(text, (file) => Buffer.from(files[file] ?? ''));
  if (reading.kind !== 'settings') throw new Error('These are settings.');
  const { logo, favicon } = reading.settings;
  expect(logo?.path).toMatch(/^\/brand\/[0-9a-f]{16}\.svg$/);
  expect(favicon?.path).toMatch(/^\/brand\/[0-9a-f]{16}\.svg$/);
  expect(logo?.path).not.toBe(favicon?.path);
});

test('reads every setting', () => {
  expect(parseNewspaper(WHOLE, bytesOf)).toEqual({
    kind: 'settings',
    warnings: [],
    named: [
      { kind: 'desk', name: 'سياسة', line: 19 },
      { kind: 'desk', name: 'economy', line: 20 },
      { kind: 'story', name: 'politics/000_1', line: 24 },
    ],
    settings: {
      name: 'جريدة الضفة الأخرى',
      shortName: 'الضفة',
      motto: 'يومية: مستقلة',
      foot: ['يكتبها ثلاثة من عمّان.', 'تصدر كل صباح.'],
      contact: 'editor@example.org',
      licence: 'CC BY 4.0',
      site: 'https://example.org',
      accent: { light: '#0a5c36', dark: '#4f8a6e' },
      logo: { file: 'logo.svg', path: '/brand/c57551a53a42c3ad.svg', width: 300, height: 80 },
      favicon: { file: 'icon.png', path: '/brand/e3b0c44298fc1c14.png' },
      desks: [
        { folder: 'سياسة', label: 'سياسة', colour: null, isOnFront: true, isOpinion: false },
        {
          folder: 'economy',
          label: 'اقتصاد',
          colour: { light: '#7a4b00', dark: '#9b7840' },
          isOnFront: false,
          isOpinion: true,
        },
      ],
      hasPlaces: false,
      hasTags: false,
      front: { lead: 'politics/000_1', stories: 8 },
      locale: { language: 'ar', months: 'levant', hijri: true, digits: 'arabic' },
    },
  });
});

test('a logo may be another on dark paper', () => {
  const dark = '<svg viewBox="0 0 30 9"/>';
  const pictures: Readonly<Record<string, string>> = {
    'a.svg': FILES['logo.svg'] ?? '',
    'b.svg': dark,
  };
  const read = (text: string) => parseNewspaper(text, (file) => Buffer.from(pictures[file] ?? ''));
  expect(read('logo: { light: a.svg, dark: b.svg }\n')).toMatchObject({
    settings: { logo: { file: 'a.svg', width: 300, dark: { file: 'b.svg', height: 9 } } },
  });
  expect(read('logo: { light: a.svg }\n')).toEqual(read('logo: a.svg\n'));
});

test.each(['', '# nothing yet\n', 'name:\n', '\uFEFF\r\n'])('%j says nothing', (text) => {
  const reading = parseNewspaper(text);
  expect(reading.kind === 'settings' ? newspaperOf(reading.settings) : null).toEqual(newspaperOf());
});

test('a footer may be one sentence, or none', () => {
  expect(parseNewspaper('foot: كلمة.\n')).toMatchObject({ settings: { foot: ['كلمة.'] } });
  expect(parseNewspaper('foot: off\n')).toMatchObject({ settings: { foot: [] } });
});

test('our sentences stand in the footer until the newspaper has a name of its own', () => {
  expect(newspaperOf({ motto: 'ب' }).foot).toBeNull();
  expect(newspaperOf({ name: 'أ' }).foot).toEqual([]);
  expect(newspaperOf({ name: 'أ' }, { foot: ['كلمة.'] }).foot).toEqual(['كلمة.']);
  expect(newspaperOf({ foot: ['كلمة.'] }, { name: 'أ' }).foot).toEqual(['كلمة.']);
});

describe('a name that is not known', () => {
  test.each([
    ['nmae: ضفة', 'Write name:'],
    ['الاسم: ضفة', 'Write name:'],
    ['Color: red', 'Write accent:'],
    ['tagline: كلمة', 'Write motto:'],
    ['licnse: CC', 'Write licence:'],
    ['front: { leed: a }', 'Write lead:'],
    ['desks: [{ folder: a, lable: b }]', 'Write label:'],
  ])('%s gets the nearest one', (text, remedy) => {
    expect(parseNewspaper(text)).toMatchObject({
      kind: 'settings',
      warnings: [{ line: 1, en: { remedy }, ar: { message: /غير معروف/ } }],
    });
  });

  test('that is near none gets all of them', () => {
    expect(parseNewspaper('name: a\n\nweather: fine\n')).toMatchObject({
      warnings: [{ line: 3, en: { remedy: /^Known settings: name, short, .*front\.$/ } }],
    });
  });
});

describe('what makes no sense is told with its line, what it is and how to mend it', () => {
  test.each([
    ['accent: red', 1, 'The setting accent is "red", no colour.', 'six hexadecimal digits'],
    [
      'name: a\naccent: "#e06666"',
      2,
      'The colour #e06666 of accent has a contrast of 3.1 with the light paper, and words need 4.5.',
      "The nearest colour that can be read is '#b55353'.",
    ],
    [
      'accent: { light: "#a81c1c", dark: "#a81c1c" }',
      1,
      'The colour #a81c1c of accent.dark has a contrast of 2.5 with the dark paper, and words need 4.5.',
      "The nearest colour that can be read is '#c26060'.",
    ],
    ['name: [a, b]', 1, 'The setting name is no text.', 'on one line'],
    ['name: "…"', 1, 'The setting name is no text.', 'name: words'],
    ['name: a\nname: b', 2, 'The setting name is given twice.', 'Leave one.'],
    ['hijri: maybe', 1, 'The setting hijri is neither on nor off.', 'Write on or off.'],
    [
      'months: french',
      1,
      'The setting months is "french", which is none of both, levant,',
      'one of these',
    ],
    [
      'language: de',
      1,
      'The setting language is "de", which is none of ar, fa, ur, en.',
      'one of these',
    ],
    [
      'front: { stories: 0 }',
      1,
      'The setting front.stories is "0", no number from 1 to 60.',
      'digits',
    ],
    ['accent: ["#a81c1c"]', 1, 'The setting accent is "["#a81c1c"]", no colour.', 'in quotes'],
    ['front: 6', 1, 'The setting front has settings of its own', 'front: { stories: 6 }'],
    ['site: example.org', 1, 'The setting site is "example.org", no address.', 'https://'],
    [
      'site: https://example.org/news/',
      1,
      'which is more than a host',
      'Write site: https://example.org, and the path in WARAQ_BASE.',
    ],
    ['name: a\n---\nmotto: b\n', 2, 'only the first is read', 'Leave out this line'],
    ['logo: ../logo.svg', 1, 'The setting logo is "../logo.svg", no picture beside', '.svg, .png'],
    [
      'logo: missing.svg',
      1,
      'The setting logo is "missing.svg", no picture beside',
      'folder of seeds',
    ],
    ['logo: plain.svg', 1, 'The picture plain.svg does not say how wide', 'viewBox'],
    ['favicon: https://example.org/a.png', 1, 'The setting favicon is "https:', 'Put the picture'],
    ['desks: سياسة', 1, 'The setting desks is no list.', '- name'],
    ['desks:\n  - label: ب', 2, 'A desk has no folder here.', 'folder: name'],
    ['- name', 1, 'The settings are no list of names and values.', 'name: words'],
    ['a: b: c: d\n\tname: x', 2, 'The settings are no YAML', 'in quotes'],
    ['name: "x\nmotto: y\nplaces: off', 1, 'YAML: the " that opens here', 'Write " at the end'],
    ["places: off\nfoot:\n  - 'a\n  - b\n", 3, "the ' that opens here", "Write ' at"],
    ['desks: [a, b\nplaces: off', 1, 'the [ that opens here is not closed', 'Write ] at'],
    [
      'name: &a x\nmotto: *a',
      1,
      'The settings are no YAML: A value begins with & or *',
      'in quotes',
    ],
  ])('%j', (text, line, message, remedy) => {
    const reading = parseNewspaper(text, bytesOf);
    const [problem] = reading.kind === 'problems' ? reading.problems : [];
    expect(problem?.line).toBe(line);
    expect(problem?.en.message).toContain(message);
    expect(problem?.en.remedy).toContain(remedy);
    expect(problem?.ar.message).toMatch(/[\u0621-\u064A]{3}/);
    expect(problem?.ar.remedy).toMatch(/[\u0621-\u064A]{3}/);
  });

  test('all of it at once', () => {
    const reading = parseNewspaper('accent: red\nhijri: maybe\nplaces: maybe\n');
    expect(reading.kind === 'problems' ? reading.problems.map(({ line }) => line) : []).toEqual([
      1, 2, 3,
    ]);
  });
});

test('a number may be written in the digits of Arabic', () => {
  expect(parseNewspaper('front: { stories: ٦ }')).toMatchObject({
    settings: { front: { stories: 6 } },
  });
});

test('a desk that stands twice is the first, and the second is told', () => {
  expect(parseNewspaper('desks:\n  - رأي\n  - { folder: رأي, label: آراء }\n')).toMatchObject({
    kind: 'settings',
    settings: { desks: [{ folder: 'رأي', label: 'رأي' }] },
    warnings: [{ line: 3, en: { message: /stands here again/ } }],
  });
});

test('a name that is not known is told beside what makes no sense', () => {
  expect(parseNewspaper('nmae: a\nhijri: maybe\n')).toMatchObject({
    kind: 'problems',
    problems: [{ line: 2 }],
    warnings: [{ line: 1, en: { remedy: 'Write name:' } }],
  });
});

test.each(['months', 'digits', 'language'])('%s takes no name that every object has', (name) => {
  expect(parseNewspaper(`${name}: constructor`)).toMatchObject({
    kind: 'problems',
    problems: [{ line: 1, en: { remedy: 'Write one of these.' } }],
  });
});

test('the types of settings in code refuse what is refused', () => {
  const wrong: NewspaperOptions = {
    // @ts-expect-error The months of English are not for Arabic pages.
    months: 'english',
  };
  expect(readOptions(wrong, '/seeds').problems).toHaveLength(1);
  const right: NewspaperOptions = { months: 'gulf' };
  expect(readOptions(right, '/seeds').said.locale?.months).toBe('egypt');
});

test('settings in code are read in the same way, without lines', () => {
  expect(
    checkNewspaper({ name: 'ورق', desks: ['a'], hijri: false, front: { stories: 3 } }),
  ).toMatchObject({
    kind: 'settings',
    settings: { name: 'ورق', front: { stories: 3, lead: null } },
  });
  expect(checkNewspaper({ accent: 'red' })).toMatchObject({
    kind: 'problems',
    problems: [{ line: null }],
  });
});

test('what is said later goes before what is said earlier, setting by setting', () => {
  const newspaper = newspaperOf(
    { name: 'أ', motto: 'ب', locale: { hijri: true } },
    { name: 'ج', locale: { digits: 'arabic' } },
  );
  expect(newspaper).toMatchObject({
    name: 'ج',
    motto: 'ب',
    locale: { language: 'ar', hijri: true, digits: 'arabic' },
  });
});
