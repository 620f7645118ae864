import { expect, test } from 'vitest';
import { findAlias, findComplexYaml } from '../../../src/story/front-matter/complex-yaml.ts';

test.each([
  ['a: b\n? c', 5],
  [`a:\n  ${'? '.repeat(400)}`, 5],
  ['a: [? b]', 4],
  [`a: ${'['.repeat(9000)}`, 11],
  [`a:\n  ${'- '.repeat(9000)}x`, 21],
])('what takes the parser long is found before it is parsed (case %#)', (yaml, offset) => {
  expect(findComplexYaml(yaml)?.offset).toBe(offset);
});

test.each([
  'desk: بيئة\ntags: [أ, ب]\nrelated:\n  - خبر\n  - خبر آخر\n',
  'alt: هل هذا سؤال ?\nsource: "? & *"',
  'alt: |\n  ? سطر\n  & سطر\n',
  'alt: أ & ب * ج # ? د',
  'source: \u001F\n',
])('texts and lists of texts are not complex: %j', (yaml) => {
  expect(findComplexYaml(yaml)).toBeNull();
  expect(findAlias(yaml)).toBeNull();
});

test.each([
  ['a: b\nc: &d e', 8],
  ['a: *b', 3],
])('anchors and aliases are found: %j', (yaml, offset) => {
  expect(findAlias(yaml)?.offset).toBe(offset);
});
