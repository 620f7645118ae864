import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';

const HEAD =
  'المجلس يقر خطة التشجير\n\nأقر المجلس خطة تمتد ثلاث سنوات لتشجير الساحل كله.\n\nاقرأ أيضا\n';

const withRelated = (headlines: readonly string[]) =>
  parseStory(`${HEAD}${headlines.join('\n')}\n`, 'seed');

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => `المدينة تفتتح الحديقة رقم ${at + 1}`);

test('the same headline is named once, whatever its spelling, and never the own one', () => {
  const reading = withRelated(['أزمة المياه', 'ازمة المياة', 'المجلس يقرّ خطة التشجير']);
  expect(reading).toMatchObject({ story: { related: ['أزمة المياه'], warnings: [] } });
});

test('of very many headlines the first are linked, with a warning, and every line is kept', () => {
  const reading = withRelated(numbered(5000));
  const story = reading.kind === 'story' ? reading.story : null;
  expect(story?.related).toEqual(numbered(200));
  expect(story?.lines).toHaveLength(5003);
  expect(story?.warnings).toEqual([
    { line: 6, message: 'This story names 5000 other stories; the first 200 are linked.' },
  ]);
});

test('the limit holds for the front matter too', () => {
  const yaml = `related: [${numbered(150).join(', ')}]`;
  const reading = parseStory(`---\n${yaml}\n---\n${HEAD}${numbered(300).join('\n')}\n`, 'seed');
  expect(reading).toMatchObject({ story: { related: { length: 200 }, warnings: { length: 1 } } });
});
