import { expect, test } from 'vitest';
import type { StoryPage } from '../../../src/edition/pages/story-page.ts';
import type { Story } from '../../../src/story/story.ts';
import { pagesOf } from '../make-edition.ts';
import { makeStory, silentFrontMatter } from '../make-story.ts';

const withText = (id: string, headline: string, text: string, said: Partial<Story> = {}): Story =>
  makeStory(id, {
    headline,
    sections: [{ subhead: null, blocks: [{ kind: 'paragraph', text, line: 3 }] }],
    ...said,
  });

const OLIVES =
  'تأخر موسم الزيتون في قرى الساحل أسبوعين هذا العام بسبب قلة الأمطار في الربيع، وقال مزارعون إن الثمر أقل وزنًا وأغزر زيتًا من الموسم الماضي';

const stories = [
  withText('a', 'موسم الزيتون يتأخر في لبنان', `${OLIVES}.`),
  withText('b', 'قلة الأمطار تؤخر القطاف', `${OLIVES}، كما تقول المعاصر.`),
  withText('c', 'بين خبرين', 'افتتح المتحف قاعة للمخطوطات في المدينة القديمة.'),
  withText('d', 'معاصر لبنان تستعد لموسم الزيتون', 'تنتظر المعاصر قطاف الزيتون في قرى الساحل.'),
  withText('e', 'معرض للكتاب', 'يستقبل المعرض مئة ناشر من عشر دول.'),
  withText(
    'f',
    'زيت الزيتون أغلى في أسواق لبنان',
    'ارتفع سعر زيت الزيتون في الأسواق مع تأخر القطاف.',
  ),
];

function footOf(all: readonly Story[], path: string): StoryPage {
  const page = pagesOf(all).get(path);
  if (page?.kind !== 'story') throw new Error(`No story is at ${path}.`);
  return page;
}

test('the copy of a text stands apart, and is no near story', () => {
  const page = footOf(stories, '/story/موسم-الزيتون-يتأخر-في-لبنان/');
  expect(page.copies?.map(({ headline }) => headline)).toEqual(['قلة الأمطار تؤخر القطاف']);
  const near = page.nearest?.map(({ headline }) => headline) ?? [];
  expect(near).toContain('معاصر لبنان تستعد لموسم الزيتون');
  expect(near).not.toContain('قلة الأمطار تؤخر القطاف');
});

test.each([
  ['the source of its front matter', { source: 'وكالة الأنباء' }, 'وكالة الأنباء'],
  ['the site of its address', { url: 'https://news.example/1' }, 'news.example'],
  ['who stands in its dateline', {}, 'خليجيون'],
])('a copy says %s', (_, said, source) => {
  const copy = withText('b', 'قلة الأمطار تؤخر القطاف', `${OLIVES}، كما تقول المعاصر.`, {
    dateline: { place: 'بيروت', source: 'خليجيون' },
    frontMatter: { ...silentFrontMatter, ...said },
  });
  const all = stories.map((story) => (story.id === 'b' ? copy : story));
  const page = footOf(all, '/story/موسم-الزيتون-يتأخر-في-لبنان/');
  expect(page.copies).toMatchObject([{ headline: 'قلة الأمطار تؤخر القطاف', source }]);
});

test('a near story says what both are about', () => {
  const page = footOf(stories, '/story/معاصر-لبنان-تستعد-لموسم-الزيتون/');
  const near = page.nearest?.find(({ headline }) => headline === 'موسم الزيتون يتأخر في لبنان');
  expect(near?.about).toEqual(['لبنان']);
});

test('stories that name each other stand once at the foot of each', () => {
  const one = 'موسم الزيتون يتأخر في لبنان';
  const other = 'زيت الزيتون أغلى في أسواق لبنان';
  const named = stories.map((story) =>
    story.headline === one
      ? { ...story, related: [`عاجل: ${other}`] }
      : story.headline === other
        ? { ...story, related: [one] }
        : story,
  );
  const page = footOf(named, '/story/موسم-الزيتون-يتأخر-في-لبنان/');
  expect(page.related).toHaveLength(1);
  expect(page.backlinks).toBeUndefined();
  const further = [...(page.nearest ?? []), ...(page.others ?? []), ...(page.copies ?? [])];
  expect(further.map(({ headline }) => headline)).not.toContain(other);
});

const placesAtFoot = (page: StoryPage): readonly string[] =>
  [
    ...(page.related ?? []),
    ...(page.backlinks ?? []),
    ...(page.copies ?? []),
    ...(page.nearest ?? []),
    ...(page.others ?? []),
    ...(page.previous === undefined ? [] : [page.previous]),
    ...(page.next === undefined ? [] : [page.next]),
  ].map(({ path }) => path);

test.each([
  ['it names', 'c', 'd'],
  ['names it', 'd', 'c'],
])('a neighbour that %s stands once, and the one behind it takes its place', (_, naming, named) => {
  const headlineOf = (id: string) => stories.find((story) => story.id === id)?.headline ?? '';
  const all = stories.map((story) =>
    story.id === naming ? { ...story, related: [headlineOf(named)] } : story,
  );
  const page = footOf(all, '/story/بين-خبرين/');
  const paths = placesAtFoot(page);
  expect(new Set(paths).size).toBe(paths.length);
  expect(page.previous?.headline).toBe('معرض للكتاب');
  expect(page.next?.headline).toBe('قلة الأمطار تؤخر القطاف');
});

test('no story of an edition stands twice at a foot', () => {
  const headlines = stories.map(({ headline }) => headline);
  const all = stories.map((story) => ({ ...story, related: headlines.slice(0, 3) }));
  for (const page of pagesOf(all).values()) {
    const paths = page.kind === 'story' ? placesAtFoot(page) : [];
    expect(new Set(paths).size).toBe(paths.length);
  }
});
