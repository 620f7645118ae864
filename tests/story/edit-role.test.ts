import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/story/decode/decode.ts';
import { byteSplice, spliced } from '../../src/story/decode/splice.ts';
import { editRole } from '../../src/story/edit-role.ts';
import { explainSeed } from '../../src/story/explain-seed.ts';
import { SAYABLE_ROLES, type SayableRole } from '../../src/story/labelling/sayable-roles.ts';
import { readSeed } from '../../src/story/read-seed.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const edited = (
  text: string,
  line: number,
  role: SayableRole | null,
  last = line,
): string | null => {
  const edit = editRole(bytesOf(text), line, role, last);
  return edit === null ? null : textOf(edit.bytes);
};

const story = 'المجلس يقر خطة التشجير\n\nقال المجلس إن الخطة تبدأ في الربيع.\nمواعيد العمل\n';

describe('a role is written into the front matter', () => {
  test('of a seed that has none', () => {
    expect(edited(story, 4, 'subhead')).toBe(
      `---\nroles:\n  '8 مواعيد العمل': subhead\n---\n${story}`,
    );
  });

  test('behind the other fields', () => {
    expect(edited(`---\ndesk: محليات # هنا\n---\n${story}`, 7, 'subhead')).toBe(
      `---\ndesk: محليات # هنا\nroles:\n  '9 مواعيد العمل': subhead\n---\n${story}`,
    );
  });

  test('beside what is said of other lines, whose numbers follow them', () => {
    const before = `---\nroles:\n  9: byline\n  'مواعيد العمل': caption\ndesk: محليات\n---\n${story}`;
    expect(edited(before, 7, 'kicker')).toBe(
      `---\nroles:\n  '9': byline\n  'مواعيد العمل': caption\n  '8 المجلس يقر خطة التشجير': kicker\ndesk: محليات\n---\n${story}`.replace(
        "'9': byline",
        "'10': byline",
      ),
    );
  });

  test.each([
    ['  ٧: quote', "'8': quote"],
    ['  ٧-٨: quote', "'8-9': quote"],
    ['  ٧ – ۸ قال المجلس: quote', "'8 – 9 قال المجلس': quote"],
    ['  \u200f۷\u200f قال المجلس: quote', "'8 قال المجلس': quote"],
  ])('beside numbers in Arabic or Persian digits, which follow their lines (%j)', (said, moved) => {
    const body = 'المجلس يقر الخطة\n\nقال المجلس إنها تبدأ.\nقال آخرون لا.\nمواعيد العمل\n';
    expect(edited(`---\nroles:\n${said}\n---\n${body}`, 9, 'subhead')).toBe(
      `---\nroles:\n  ${moved}\n  '10 مواعيد العمل': subhead\n---\n${body}`,
    );
  });

  test('beside such a number between braces', () => {
    expect(edited(`---\nroles: {۶: quote}\n---\n${story}`, 7, 'subhead')).toBe(
      `---\nroles:\n  '8': quote\n  '9 مواعيد العمل': subhead\n---\n${story}`,
    );
  });

  test('in place of what was said of the same line, whatever the form', () => {
    const flow = `---\nroles: { 8: byline, 5 المجلس: kicker } # يراجع\ndesk: محليات\n---\n${story}`;
    expect(edited(flow, 8, 'subhead')).toContain(
      "roles:\n  # يراجع\n  '8 المجلس': kicker\n  '11 مواعيد العمل': subhead\ndesk: محليات\n---\n",
    );
  });

  test.each([
    ["roles: # editor's note\n  10: byline", "# editor's note"],
    ["roles: # editor's note\n  '10': byline", "# editor's note"],
    ["roles:\n  '10': byline # it's \"sure\"", '# it\'s "sure"'],
    ['roles:\n  { 10: byline } # «يراجع» # غدا', '# «يراجع» # غدا'],
  ])('with comments that hold quotes (%j)', (said, comment) => {
    const lines = `خبر\n${story}`;
    expect(edited(`---\n${said}\ndesk: محليات\n---\n${lines}`, 10, 'subhead')).toBe(
      `---\nroles:\n  ${comment}\n  '11 مواعيد العمل': subhead\ndesk: محليات\n---\n${lines}`,
    );
  });

  test('with each comment on a line of its own', () => {
    const before = `---\nroles: # '\n  '8 # قال': byline # "\ndesk: محليات\n---\n${story}`;
    expect(edited(before, 9, 'subhead')).toBe(
      `---\nroles:\n  # '\n  # "\n  '11 # قال': byline\n  '12 مواعيد العمل': subhead\ndesk: محليات\n---\n${story}`,
    );
  });

  test('with the line ends of the seed', () => {
    expect(edited('خبر\r\n\r\nنص الخبر كله\r\n', 1, 'kicker')).toBe(
      "---\r\nroles:\r\n  '5 خبر': kicker\r\n---\r\nخبر\r\n\r\nنص الخبر كله\r\n",
    );
  });

  test('by its number alone where a line has no words', () => {
    expect(edited(`${story}* * *\n`, 5, 'separator')).toContain("  '9': separator\n");
  });
});

describe('in a seed whose paragraphs were broken at a width', () => {
  const broken = [
    'سد الوادي يمتلئ لأول مرة منذ تسعة أعوام',
    '',
    'أعلنت وزارة الري صباح أمس امتلاء سد الوادي',
    'لأول مرة منذ تسعة أعوام، وقالت إن المخزون',
    'يكفي القرى المجاورة ثلاثة مواسم متتالية.',
    '',
    'وأوضح مدير السد أن العمال فتحوا البوابات',
    'الجانبية فجر اليوم، وأن الماء وصل إلى أول',
    'الترع بعد ساعتين من فتحها.',
    '',
    'مواعيد الري',
    '',
    'وينتظر مزارعو القرى بدء موسم الزراعة مطلع',
    'الشهر المقبل بعد سنوات من الجفاف.',
    '',
  ].join('\n');

  test('a line below them gets a role', () => {
    expect(edited(broken, 11, 'subhead')).toBe(
      `---\nroles:\n  '15 مواعيد الري': subhead\n---\n${broken}`,
    );
  });

  test.each([7, 8, 9])('a paragraph gets one, by any of its lines (%i)', (line) => {
    const said = `---\nroles:\n  '11 وأوضح مدير السد أن': quote\n---\n${broken}`;
    expect(edited(broken, line, 'quote')).toBe(said);
    expect(edited(said, line + 4, null)).toBe(broken);
  });

  test('what was said of one by another of its lines is replaced', () => {
    expect(edited(`---\nroles:\n  13: quote\n---\n${broken}`, 11, 'standfirst')).toBe(
      `---\nroles:\n  '11 وأوضح مدير السد أن': standfirst\n---\n${broken}`,
    );
  });
});

describe('several lines get one role', () => {
  const lines = ['خبر اليوم', '', 'قال أول.', 'قال ثان.', '', 'قال ثالث.', 'قال رابع.', ''].join(
    '\n',
  );
  const said = (entries: readonly string[], body = lines): string =>
    `---\nroles:\n${entries.map((entry) => `  ${entry}\n`).join('')}---\n${body}`;

  test('as one entry, by the words of the first', () => {
    expect(edited(lines, 3, 'quote', 6)).toBe(said(["'7-10 قال أول': quote"]));
    expect(edited(lines, 2, 'quote', 4)).toBe(said(["'7-8 قال أول': quote"]));
  });

  test('in place of what was said of them, and not of others', () => {
    const before = said(["'9 قال أول': subhead", "'10-13 قال ثان': byline", "'قال رابع': caption"]);
    expect(edited(before, 9, 'quote', 10)).toBe(
      said(["'12-13 قال ثالث': byline", "'قال رابع': caption", "'9-10 قال أول': quote"]),
    );
  });

  test('and one of them alone is taken back, or all at once', () => {
    const whole = edited(lines, 3, 'quote', 7) ?? '';
    expect(whole).toBe(said(["'7-11 قال أول': quote"]));
    expect(edited(whole, 8, null)).toBe(said(["'8 قال أول': quote", "'11-12 قال ثالث': quote"]));
    expect(edited(whole, 7, null, 11)).toBe(lines);
  });

  test('but not where there are no lines, or nothing is said of them', () => {
    expect(edited(lines, 30, 'quote', 40)).toBeNull();
    expect(edited(lines, 7, 'quote', 3)).toBeNull();
    expect(edited(lines, 3, null, 7)).toBeNull();
  });

  test('of a seed of very many lines', () => {
    const long = `خبر\n\n${'قال.\n'.repeat(20_000)}`;
    expect(edited(long, 3, 'paragraph', 20_002)).toBe(
      `---\nroles:\n  '7-20006 قال': paragraph\n---\n${long}`,
    );
  });
});

describe('what is said of a line is taken back', () => {
  test('with the whole front matter where nothing else stands in it', () => {
    const said = edited(story, 4, 'subhead') ?? '';
    expect(edited(said, 8, null)).toBe(story);
  });

  test('with the field where others stay', () => {
    const before = `---\ndesk: محليات\nroles:\n  8: subhead\n---\n${story}`;
    expect(edited(before, 8, null)).toBe(`---\ndesk: محليات\n---\n${story}`);
  });

  test('and a comment stays', () => {
    const before = `---\n# من المحرر\nroles:\n  8: subhead\n---\n${story}`;
    expect(edited(before, 8, null)).toBe(`---\n# من المحرر\nroles: {}\n---\n${story}`);
  });
});

test('nothing is written where there is nothing to say, or no such line', () => {
  expect(edited(story, 4, null)).toBeNull();
  expect(edited(story, 2, 'subhead')).toBeNull();
  expect(edited(story, 99, 'subhead')).toBeNull();
  expect(edited(`---\ndraft: true\n${story}`, 4, 'subhead')).toBeNull();
  expect(editRole(Uint8Array.of(0xff, 0xd8, 0x00), 1, 'subhead')).toBeNull();
});

describe('a line that names a picture', () => {
  const body = 'خبر\n\nقال أول.\n\n[صورة: a.jpg]\n\nقال ثان.\n';

  test('gets no role', () => {
    expect(edited(body, 5, 'caption')).toBeNull();
  });

  test('stays what it is among lines that get one', () => {
    expect(edited(body, 3, 'quote', 7)).toBe(`---\nroles:\n  '7-11 قال أول': quote\n---\n${body}`);
  });
});

test('nothing is written that would change what is said of another line', () => {
  // No line has the number 9, so the entry means the line that begins with it, until there is one.
  const lines = `المجلس يقر الخطة\n\n9 شتلات لكل بيت.\nمواعيد العمل\n`;
  expect(edited(`---\nroles:\n  9: quote\n---\n${lines}`, 8, 'subhead')).toBeNull();
});

/** A seed that an editor may have, in parts, so that front matter of many forms comes up. */
const heads = [
  '',
  '---\ndesk: محليات\n---\n',
  '\n---\nroles:\n  5: byline\n\n# بعد\ndate: 2024-01-27\n---\n\n',
  "---\nroles: {'مواعيد العمل': caption, 8-9: paragraph}\n---\n",
  '---\n  desk: محليات\n  tags:\n    - أول\n    - ثان\n---\n',
  '---\nroles:\n- 7 قال: kicker\nheadline: عنوان: من المحرر\n...\n',
  '---\nstandfirst: |\n  سطر أول\n  roles: لا\n---\n',
];
const lines = [
  'المجلس يقر خطة التشجير',
  'مواعيد العمل',
  '2024 كان عاما ماطرا في السهل والجبل',
  'كتب: «سامي» - القاهرة',
  "قال: 'نعم' # وسم",
  '* * *',
  '',
  'قال المجلس إن الخطة تبدأ في الربيع، وإن الشتول من مشاتل البلدية كلها.',
];
const anySeed = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 9 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([head, body, lineEnd, isEnded]) =>
    (head + body.join('\n') + (isEnded ? '\n' : '')).replaceAll('\n', lineEnd),
  );

/** Letters of Windows-1256, with enough common words that the bytes are known for it. */
const ARABIC_PAGE = Buffer.from('c7e1c3e6e120ddec20c7e1cbc7e4ec20e3e420c7e1d1c8edda0a', 'hex');
const bases = {
  'UTF-8': Uint8Array.of(),
  'UTF-8 with a mark': Uint8Array.of(0xef, 0xbb, 0xbf),
  'UTF-16, little end first': Uint8Array.of(0xff, 0xfe),
  'UTF-16, big end first': Uint8Array.of(0xfe, 0xff),
  'Windows-1256': ARABIC_PAGE,
};

/** A splice writes a text in the encoding of what it is put into. */
function encoded(text: string, base: Uint8Array): Uint8Array {
  const decoded = decode(base);
  const end = decoded.ok ? decoded.text.length : 0;
  const splice = byteSplice(base, { start: 0, end: base === ARABIC_PAGE ? 0 : end, insert: text });
  return splice === null ? base : spliced(base, splice);
}

test.each(Object.entries(bases))(
  'any role of any line: the text below stays to the byte, and undoing gives the seed back (%s)',
  (_, base) => {
    fc.assert(
      fc.property(anySeed, fc.nat(), fc.constantFrom(...SAYABLE_ROLES), (text, pick, role) => {
        const bytes = encoded(text, base);
        const reading = readSeed(bytes, 'خبر');
        fc.pre(reading.kind === 'story');
        const explained = explainSeed(bytes, 'خبر').lines;
        const chosen = explained[pick % explained.length];
        fc.pre(chosen !== undefined);
        const edit = editRole(bytes, chosen.line, role);
        expect(edit).not.toBeNull();
        if (edit === null) return;
        const after = explainSeed(edit.bytes, 'خبر').lines;
        expect(after.find(({ line }) => line === edit.line)).toMatchObject({
          role,
          text: chosen.text,
        });
        expect(after.map((line) => line.text)).toEqual(explained.map((line) => line.text));
        expect(spliced(edit.bytes, edit.undo)).toEqual(Uint8Array.from(bytes));
        const kept = bytes.length - edit.undo.start - edit.undo.insert.length;
        expect(Buffer.from(edit.bytes).subarray(edit.bytes.length - kept)).toEqual(
          Buffer.from(bytes).subarray(bytes.length - kept),
        );
      }),
      { numRuns: 60 },
    );
  },
);
