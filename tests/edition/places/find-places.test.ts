import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/edition/places/find-places.ts';
import { storyTexts } from '../../../src/edition/places/story-texts.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { readSeed } from '../../../src/story/read-seed.ts';
import type { Story } from '../../../src/story/story.ts';
import { makeStory } from '../make-story.ts';

const placesOfStory = (story: Story): readonly string[] =>
  findPlaces(storyTexts(story), story.lang);

/** The places of a story of these paragraphs. */
function placesOf(headline: string, ...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text, at) => ({ kind: 'paragraph' as const, text, line: at + 3 }));
  return placesOfStory(makeStory('one', { headline, sections: [{ subhead: null, blocks }] }));
}

test('the real seed is about Iraq and the United States first', () => {
  const reading = readSeed(readFileSync('seeds/000_4395e29235ab2307.txt'), 'seed');
  const places = reading.kind === 'story' ? placesOfStory(reading.story) : [];
  expect(places.slice(0, 2)).toEqual(['IQ', 'US']);
  expect(places.slice(2).toSorted()).toEqual(['GB', 'IR', 'PS', 'SY']);
});

test.each([
  ['a name', 'أمطار غزيرة تضرب لبنان', ['LB']],
  ['no bank of a river', 'مقهى جديد على الضفة قرب جسر بغداد', ['IQ']],
  ['a bank that its name tells', 'قرية في الضفة الغربية تجمع الزيتون', ['PS']],
  ['a bank beside another name of its country', 'مزارعو الضفة يبيعون الزيت في نابلس', ['PS']],
  [
    'a name with what is written together with it',
    'وفد يصل إلى بيروت قادما من القاهرة وبغداد',
    ['EG', 'IQ', 'LB'],
  ],
  ['an article after a preposition', 'مساعدات للأردن وللسودان', ['JO', 'SD']],
  ['a feminine adjective', 'الحكومة العراقية تقر الموازنة', ['IQ']],
  ['a plural of people', 'المزارعون الفرنسيون يغلقون الطرق', ['FR']],
  ['a broken plural', 'الأتراك يختارون رئيسهم', ['TR']],
  ['a capital', 'طهران ترد على المقترح', ['IR']],
  ['a seat of power', 'الكرملين ينفي الأنباء', ['RU']],
  ['another seat', 'البيت الأبيض يعلن موعد القمة', ['US']],
  ['a bank of a river that is a country in news', 'حملة مداهمات في الضفة', ['PS']],
  ['a palace', 'مشاورات في قصر بعبدا', ['LB']],
  ['a name in tashkeel', 'قمّة في عُمان', ['OM']],
  ['the longer of two names', 'انتخابات في جنوب السودان', ['SS']],
  ['Papua and not Guinea', 'زلزال في بابوا غينيا الجديدة', ['PG']],
  ['Equatorial and not Guinea', 'وزير من غينيا الاستوائية', ['GQ']],
])('%s tells of a country', (_what, headline, places) => {
  expect(placesOf(headline).toSorted()).toEqual(places);
});

test.each([
  ['the river Jordan', 'مياه نهر الأردن تتراجع'],
  ['the lake of Chad', 'جفاف يضرب بحيرة تشاد'],
  ['the Indian Ocean', 'إعصار فوق المحيط الهندي'],
  ['a bank', 'أرباح بنك لبنان والمهجر ترتفع'],
  ['an airline', 'أسطول طيران الإمارات يتوسع'],
  ['a unit of money', 'صفقة بقيمة مليون دولار أميركي'],
  ['money', 'دعم مالي للأسر وعجز مالي جديد'],
  ['a verb', 'تشاد القصور على التلال'],
  ['sons', 'مدرسة بنين تفتح أبوابها'],
  ['a surname', 'فوز أحمد المصري بالجائزة'],
  ['a given name', 'لقاء مع تركي بن خالد'],
  ['a right hand', 'عملية في اليد اليمنى'],
  ['a prayer', 'الإفطار مع أذان المغرب'],
  ['a cup', 'قرعة كوبا أمريكا'],
  ['an accord', 'ثلاثون عاما على اتفاق أوسلو'],
  ['the agency that reports', 'وكالة الأنباء القطرية: انتهاء الأعمال'],
])('%s tells of none', (_what, headline) => {
  expect(placesOf(headline)).toEqual([]);
});

test('a dateline alone is no subject', () => {
  const dateline = { place: 'القاهرة', source: null };
  expect(placesOfStory(makeStory('one', { headline: 'انطلاق معرض الكتاب', dateline }))).toEqual([]);
});

test('a country that one paragraph names beside others is none that the story is about', () => {
  expect(
    placesOf('الأمطار تضرب لبنان', 'هطلت أمطار غزيرة على بيروت.', 'وكانت عواصف مماثلة ضربت قبرص.'),
  ).toEqual(['LB']);
});

test('a surname counts as an adjective only where the rest of the story names the country', () => {
  expect(placesOf('رئيس الوزراء محمد السوداني يزور بغداد')).toEqual(['IQ']);
  expect(placesOf('محمد السوداني ينتقد الحرب', 'تجددت الحرب في السودان أمس.')).toEqual(['SD']);
});

test.each([
  ['Oman', 'اجتماع في عمان', 'وقال وزير الخارجية العماني إن السلطنة ترحب.', 'OM'],
  ['Amman', 'اجتماع في عمان', 'وقال وزير الخارجية الأردني إن المملكة ترحب.', 'JO'],
  ['Georgia', 'احتجاجات في جورجيا', 'خرج الآلاف في تبليسي.', 'GE'],
  ['the state of Georgia', 'محاكمة في جورجيا', 'قال المدعي في ولاية جورجيا إن القضية قائمة.', 'US'],
  ['Tripoli of Libya', 'اشتباكات في طرابلس', 'قالت الحكومة الليبية إنها تتابع.', 'LY'],
  ['Tripoli of Lebanon', 'اشتباكات في طرابلس', 'قال الجيش اللبناني إنه انتشر.', 'LB'],
])('a name of two places is %s by the rest of the story', (_what, headline, text, place) => {
  expect(placesOf(headline, text)).toEqual([place]);
});

test('Mali is a country beside what says so', () => {
  expect(placesOf('انقلاب في مالي')).toEqual(['ML']);
  expect(placesOf('النيجر ومالي توقعان اتفاقا').toSorted()).toEqual(['ML', 'NE']);
});

test('Giorgia Meloni is no country', () => {
  expect(placesOf('جورجيا ميلوني تلتقي الصحافة')).toEqual(['IT']);
});

test('Persian names of countries are those of Persian', () => {
  const story = makeStory('one', { lang: 'fa', headline: 'سفر وزیر خارجه ایران به عراق و ترکیه' });
  expect(placesOfStory(story).toSorted()).toEqual(['IQ', 'IR', 'TR']);
});

test('what an editor says of places holds, and none is none', () => {
  const read = (places: string): readonly string[] => {
    const seed = `---\nplaces: ${places}\n---\nسيول تجتاح كوريا الجنوبية\n\nأغرقت السيول مدنا في كوريا الجنوبية صباح أمس، وقالت سيول إن الخسائر كبيرة.\n`;
    const reading = readSeed(new TextEncoder().encode(seed), 'seed');
    if (reading.kind !== 'story') throw new Error('no story');
    return storyRecordOf(reading.story).places;
  };
  expect(read('[العراق, SY]')).toEqual(['IQ', 'SY']);
  expect(read('[]')).toEqual([]);
});
