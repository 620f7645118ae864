import { expect, test } from 'vitest';
import { fold } from '../../../src/arabic/text/fold.ts';
import { firstWord } from '../../../src/story/recognizers/first-word.ts';

const nothing = {
  isSpeechVerb: false,
  leadsOn: false,
  closes: false,
  tellsWhomToAsk: false,
  beginsWithAnd: false,
};

test.each([
  ['قال الوزير', { isSpeechVerb: true }],
  ['وقال الوزير', { isSpeechVerb: true, beginsWithAnd: true }],
  ['فقالت المديرة', { isSpeechVerb: true }],
  ['وأضافَ: نعم', { beginsWithAnd: true }],
  ['والمدينة نائمة', { beginsWithAnd: true }],
  ['ومن المقرر أن يصل', { beginsWithAnd: true }],
  ['من جهته قال', { isSpeechVerb: true, leadsOn: true }],
  ['رحم الله الضحايا', { closes: true }],
  ['للاستفسار: 117116', { tellsWhomToAsk: true }],
  ['من الساحل إلى الجبل', {}],
  ['وزير جديد', {}],
  ['وفد يزور المدينة', {}],
  ['الوزير يزور المدينة', {}],
  ['', {}],
])('the first word of «%s» tells %o', (line, told) => {
  const [word] = fold(line).split(' ');
  expect(firstWord(fold(line))).toEqual({ ...nothing, word, ...told });
});
