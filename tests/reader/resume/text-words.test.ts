import { beforeEach, expect, test } from 'vitest';
import { rangeAt, textBlocks, wordStarts } from '../../../src/reader/resume/text-words.ts';

beforeEach(() => {
  document.body.innerHTML = `<div><h2>عنوان</h2><p aria-hidden="true">قول</p>
    <p>قال <b>الوزير</b> إن <a href="/"><bdi>الطرق</bdi></a> سالكة</p><ul><li>بند</li></ul></div>`;
});

const blocks = () => textBlocks(document.querySelector('div') ?? document.body);

test('the texts of a story are its paragraphs, items and subheads', () => {
  expect(blocks().map(({ textContent }) => textContent)).toEqual([
    'عنوان',
    'قال الوزير إن الطرق سالكة',
    'بند',
  ]);
});

test('words begin after white space', () => {
  expect(wordStarts('  قال\n«الوزير» إن')).toEqual([2, 6, 15]);
  expect(wordStarts('')).toEqual([]);
});

test('a letter is found within what marks it up', () => {
  const [, paragraph] = blocks();
  if (paragraph === undefined) throw new Error('There is no paragraph.');
  const letters = paragraph.textContent.split('');
  expect(letters.map((_, at) => rangeAt(paragraph, at)?.toString())).toEqual(letters);
  expect(rangeAt(paragraph, letters.length)).toBeNull();
});
