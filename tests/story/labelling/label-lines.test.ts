import { describe, expect, test } from 'vitest';
import { explainSeed } from '../../../src/story/explain-seed.ts';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Story } from '../../../src/story/story.ts';

const VERSES = [
  'مررت على الحي القديم فلم أجد',
  'سوى صورة للباب والباب مقفل',
  'سألت الندى عن أهله فأجابني',
  'هنا كان يغفو النهر والنهر يرحل',
  'وكم شربت من ضفتيه حكاية',
  'عجوز تغني للصغار وتغزل',
];

/** The verses in pairs. */
const POEM = `${VERSES.slice(0, 2).join('\n')}\n\n${VERSES.slice(2, 4).join('\n')}\n\n${VERSES.slice(4).join('\n')}\n`;

function storyOf(text: string): Story {
  const reading = parseStory(text, 'a');
  if (reading.kind !== 'story') throw new Error('The seed is a story.');
  return reading.story;
}

const shown = ({ sections }: Story): readonly string[] =>
  sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));

describe('short lines that are all a page has below its headline', () => {
  test.each([
    ['under a headline and an author', `نشيد الحي\nهند العامري\n\n${POEM}`],
    ['under front matter', `---\nheadline: نشيد الحي\nbyline: هند العامري\n---\n\n${POEM}`],
  ])('are its text, as those of a poem: %s', (_, seed) => {
    const story = storyOf(seed);
    expect(shown(story)).toEqual(VERSES);
    expect(story.related).toEqual([]);
  });

  test('are links where a label says so', () => {
    const story = storyOf(`افتتاح الجسر القديم\n\nاقرأ أيضا\n${VERSES.slice(0, 3).join('\n')}\n`);
    expect(story.related).toEqual(VERSES.slice(0, 3));
  });

  test('are explained by the labelling that is shown', () => {
    const seed = new TextEncoder().encode(`نشيد الحي\nهند العامري\n\n${POEM}`);
    const roles = explainSeed(seed, 'a').lines.map(({ role }) => role);
    expect(roles).not.toContain('related');
  });
});
