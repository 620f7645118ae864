import { describe, expect, test } from 'vitest';
import { withDayWarnings } from '../../../../src/edition/summaries/unpublished.ts';
import { tellWarning } from '../../../../src/node/inspector/words/warning-words.ts';
import { readSeed } from '../../../../src/story/read-seed.ts';
import type { SeedReading } from '../../../../src/story/story.ts';

/** What is told of a seed, warnings and problems alike. */
function messagesOf(reading: SeedReading): readonly string[] {
  if (reading.kind !== 'story') return [reading.problem.message];
  return withDayWarnings('2024-01-27', reading.story).warnings.map(({ message }) => message);
}

const read = (text: string) => messagesOf(readSeed(new TextEncoder().encode(text), 'خبر'));

const story = 'المجلس يقر خطة التشجير\n\nقال المجلس إن الخطة تبدأ في الربيع المقبل.\n';
const long = `${'كلمة '.repeat(80)}\n\nقال المجلس إن الخطة تبدأ في الربيع المقبل.\n`;

test.each([
  'The file is a PDF, not a text.',
  'The file has 20 MB, and a seed at most 8.',
  'The file cannot be read: permission denied.',
  'This link leads out of the folder of seeds, so it is not followed.',
  'a.TXT and a.txt have one name, and only the first is read.',
  'The front matter names the picture a.jpg, and there is none. Mend the name.',
])('what is said of a file is told in Arabic too: %s', (message) => {
  expect(tellWarning(message, 'ar').lang).toBe('ar');
});

test('the damage of letters is told in Arabic', () => {
  const message =
    'These letters are UTF-8 that was once read as Windows-1252 (mojibake). Copy the text again from its source, and save it as UTF-8.';
  expect(read(`${story}\nØ§Ù„Ù…Ø¬Ù„Ø³ ÙŠÙ‚Ø± Ø®Ø·Ø© Ø§Ù„ØªØ´Ø¬ÙŠØ±\n`)).toContain(message);
  expect(tellWarning(message, 'en').text).toBe(message);
  expect(tellWarning(message, 'ar').text).toBe(
    'هذه الحروف تالفة: ترميزها UTF-8 وقُرئت بترميز Windows-1252. يلزم نسخ النص من مصدره من جديد، وحفظه بترميز UTF-8.',
  );
});

describe('every warning of a seed is told in Arabic too', () => {
  test.each([
    ['an unknown field', `---\ndesk: أ\nقسم: محليات\n---\n${story}`],
    ['a field that is like no other', `---\nzzzzzz: محليات\ndesk: أ\n---\n${story}`],
    ['a language', `---\nlang: xx\n---\n${story}`],
    ['an Arabic comma', `---\nrelated: [خبر أول، خبر ثان]\n---\n${story}`],
    ['a bare field', `draft: true\n${story}`],
    ['one rule', `---\nnote: كلام\n${story}`],
    [
      'a role of no line',
      `---\nroles:\n  99: quote\n  كلام آخر: quote\n  5 كلام آخر: quote\n---\n${story}`,
    ],
    ['a role of a line that moved', `---\nroles:\n  5 قال المجلس: quote\n---\n${story}`],
    ['a role that is said twice', `---\nroles:\n  5-7: kicker\n---\n${story}`],
    ['another headline', `---\nheadline: كلام لا صلة له بما يليه\n---\n${story}`],
    ['a lost character', `${story}كلمة \uFFFD هنا.\n`],
    ['damaged letters', `${story}Ø§Ù„Ù…Ø¬Ù„Ø³ ÙŠÙ‚Ø±\n`],
    ['a long headline', long],
    ['a day far off', `---\ndate: 2204-01-27\n---\n${story}`],
    ['no words', '\n'],
    ['a whole page', `<!doctype html>\n${story}`],
    ['keys that are no names', `---\n? ? أ\n---\n${story}`],
    ['front matter without an end', `---\ndraft: true\n${story}`],
    ['a field that is given twice', `---\ndraft: true\ndraft: true\n---\n${story}`],
    ['a value that makes no sense', `---\ndraft: ربما\n---\n${story}`],
    ['no YAML', `---\ndesk: "محليات\n---\n${story}`],
    ['an open bracket', `---\ntags: [أ, ب\n---\n${story}`],
    ['lists in lists', `---\ntags: [[[[[[[[[[أ]]]]]]]]]]\n---\n${story}`],
    ['a text that is a list', `---\ntitle: [أ]\n---\n${story}`],
    ['a list of lists', `---\ntags: [[أ]]\n---\n${story}`],
    ['a long headline of front matter', `---\nheadline: ${'كلمة '.repeat(80)}\n---\n${story}`],
    ['no point of a picture', `---\nfocus: الوجه\n---\n${story}`],
    ['no country', `---\nplaces: [المريخ]\n---\n${story}`],
    ['two authors', `---\nbyline: أ\nauthor: ب\n---\n${story}`],
    ['a role that is none', `---\nroles: { 5: شيء }\n---\n${story}`],
    ['roles that are none', `---\nroles: 5\n---\n${story}`],
    ['a date that is none', `---\ndate: غدا\n---\n${story}`],
    ['an address that is none', `---\nurl: هنا\n---\n${story}`],
    ['a language that is none', `---\nlang: العربية\n---\n${story}`],
  ])('%s', (_, text) => {
    const messages = read(text);
    expect(messages).not.toEqual([]);
    for (const message of messages) {
      expect(tellWarning(message, 'ar')).toEqual({
        lang: 'ar',
        text: expect.stringMatching(/\p{Script=Arabic}/u),
      });
      expect(tellWarning(message, 'en').lang).toBe('en');
    }
  });
});

test('a value that makes no sense is told in Arabic with how to write it', () => {
  expect(tellWarning('The field date is no date.', 'ar').text).toContain('2024-01-27');
  expect(tellWarning('The field draft is neither true nor false.', 'ar').text).toContain('true');
});

test('a warning that does not say how to mend it is told with that', () => {
  expect(tellWarning('No headline was found; the opening stands in for it.', 'en').text).toMatch(
    /Say which line is the headline/,
  );
});

test('a warning of no known kind stays as it is', () => {
  expect(tellWarning('Something new.', 'ar')).toEqual({ lang: 'en', text: 'Something new.' });
});
