import { expect, test } from 'vitest';
import { arabicRoles, englishRoles } from '../../../../src/node/inspector/words/role-words.ts';
import { roleNamed, stateWords } from '../../../../src/node/inspector/facts/role-names.ts';

test.each([
  ['subhead', 'subhead'],
  ['list-item', 'list-item'],
  ['', null],
  [null, null],
  ['constructor', null],
])('the word %s names the role %s', (word, role) => {
  expect(roleNamed(word)).toBe(role);
});

test('a state is told in words', () => {
  expect(stateWords('body:list-item', englishRoles)).toEqual({
    name: 'list item',
    zone: 'in the body',
  });
  expect(stateWords('top:title', englishRoles)).toEqual({
    name: 'page title',
    zone: 'above the headline',
  });
  expect(stateWords('tail:tags', arabicRoles)).toEqual({ name: 'وسوم', zone: 'تحت المتن' });
});
