import { describe, expect, test } from 'vitest';
import { plainYaml, seenText } from '../../../src/story/front-matter/plain-yaml.ts';

describe('what is not seen', () => {
  test('is left out round the words of a line', () => {
    expect(seenText('\u200F\u00AD draft:\u2060 true\u00A0')).toBe('draft: true');
  });

  test.each([
    ['\u200Fdesk: سياسة', 'desk: سياسة'],
    ['desk\u200F:\u00A0سياسة\u200E', 'desk: سياسة'],
    ['draft:\u200F true', 'draft: true'],
    ['\u00A0 -\u00A0خبر', '  - خبر'],
  ])('%j becomes %j', (line, plain) => {
    expect(plainYaml(line)).toBe(plain);
  });

  test('stays between the words of a value', () => {
    expect(plainYaml('source: می\u200Cرود\u00A0کجا')).toBe('source: می\u200Cرود\u00A0کجا');
  });
});

describe('a value with a sign of YAML in it is put in quotes', () => {
  test.each([
    ['source: وكالة: رويترز', "source: 'وكالة: رويترز'"],
    ['  - وزير الري: المياه لا تكفي', "  - 'وزير الري: المياه لا تكفي'"],
    ["alt: it's: so", "alt: 'it''s: so'"],
    ['alt: حملة #وسم', "alt: 'حملة #وسم'"],
  ])('%j becomes %j', (line, quoted) => {
    expect(plainYaml(line)).toBe(quoted);
  });

  test.each([
    'date: 2024-01-27 # الأمس',
    'url: https://example.org/a',
    'source: "وكالة: رويترز"',
    'tags: [أ: ب, ج]',
    'source: *a',
    'alt: |\n  سطر: أول\n  - سطر: ثان',
    'date: 2024-01-27T10:30',
  ])('%j stays', (yaml) => {
    expect(plainYaml(yaml)).toBe(yaml);
  });
});
