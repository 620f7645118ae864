import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionOf, spelledOut } from './make-edition.ts';
import { makeStory, published, silentFrontMatter } from './make-story.ts';

describe('order', () => {
  test('stated date, newest first; then id, descending; undated last', () => {
    const edition = editionOf([
      makeStory('a'),
      makeStory('b', published('2024-01-26')),
      makeStory('c'),
      makeStory('d', published('2024-01-27')),
      makeStory('e', published('2024-01-26')),
    ]);
    expect(edition.stories.map(({ storyRecord }) => storyRecord.id)).toEqual([
      'd',
      'e',
      'b',
      'c',
      'a',
    ]);
  });

  test('a date inside a paragraph is no date of publication', () => {
    const story = makeStory('a', {
      dates: [{ text: '2003-03-20', iso: '2003-03-20', line: 3 }],
      lines: [{ line: 3, parts: [{ role: 'paragraph', text: 'في 2003-03-20 بدأت الحرب.' }] }],
    });
    expect(editionOf([story]).stories[0]?.storyRecord.date).toBeNull();
  });

  test('the same stories in any order give the same edition', () => {
    const stories = ['a', 'b', 'c', 'd'].map((id, index) =>
      makeStory(id, {
        headline: id < 'c' ? 'عنوان واحد' : `عنوان ${id}`,
        related: ['عنوان c', 'عنوان واحد', `لم يصل ${index % 2}`],
        desk: id < 'c' ? 'سياسة' : null,
      }),
    );
    const expected = spelledOut(editionOf(stories));
    fc.assert(
      fc.property(fc.shuffledSubarray(stories, { minLength: stories.length }), (shuffled) => {
        expect(spelledOut(editionOf(shuffled))).toEqual(expected);
      }),
    );
  });
});

describe('addresses', () => {
  test('stories that share a headline each get their own, and the bare one lists them', () => {
    const edition = editionOf([
      makeStory('a', { headline: 'العنوان' }),
      makeStory('b', { headline: 'العنوان!' }),
    ]);
    const paths = edition.stories.map(({ path }) => path);
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) expect(path).toMatch(/^\/story\/العنوان-[0-9a-f]{6}\/$/);
    expect(edition.sharedHeadlines).toEqual([
      { path: '/story/العنوان/', headline: 'العنوان!', stories: [0, 1] },
    ]);
  });

  test('desks have the address of their words', () => {
    const edition = editionOf([makeStory('سياسة/a', { desk: 'سياسة' }), makeStory('b')]);
    expect(edition.desks).toEqual([{ path: '/desk/سياسة/', label: 'سياسة' }]);
    expect(edition.stories.map(({ desk }) => desk?.label)).toEqual(['سياسة', undefined]);
  });

  test('desks of the same words are one', () => {
    const edition = editionOf([makeStory('a', { desk: 'فن' }), makeStory('b', { desk: 'فن!' })]);
    expect(edition.desks).toEqual([{ path: '/desk/فن/', label: 'فن' }]);
  });
});

describe('related headlines', () => {
  const namer = (related: readonly string[]) => makeStory('z', { headline: 'الذي يذكر', related });
  const named = makeStory('a', { headline: 'الأردن يعلن موازنة العام الجديد رسميا' });

  test('the story is there: the link is its page, and it knows who names it', () => {
    const edition = editionOf([namer([named.headline]), named]);
    const [first, second] = edition.stories;
    expect(first?.related).toEqual([{ path: second?.path, headline: named.headline }]);
    expect(second?.backlinks).toEqual([0]);
    expect(edition.awaited).toEqual([]);
  });

  test('the same words in another spelling: the page, and an alias at the words of the link', () => {
    const spelling = 'الاردن يعلن موازنه العام الجديد رسميا';
    const edition = editionOf([namer([spelling]), named]);
    const target = '/story/الأردن-يعلن-موازنة-العام-الجديد-رسميا/';
    expect(edition.stories[0]?.related).toEqual([{ path: target, headline: spelling }]);
    expect(edition.aliases).toEqual([
      { path: '/story/الاردن-يعلن-موازنه-العام-الجديد-رسميا/', headline: spelling, target },
    ]);
  });

  test('nearly the same: the link is an alias page', () => {
    const near = 'عاجل: الأردن يعلن موازنة العام الجديد رسميا';
    const edition = editionOf([namer([near]), named]);
    expect(edition.stories[0]?.related).toEqual([
      {
        path: '/story/عاجل-الأردن-يعلن-موازنة-العام-الجديد-رسميا/',
        headline: near,
      },
    ]);
    expect(edition.aliases.map(({ target }) => target)).toEqual([edition.stories[1]?.path]);
    expect(edition.stories[1]?.backlinks).toEqual([0]);
  });

  test('not there: an awaited story that lists only what names it', () => {
    const edition = editionOf([namer(['لم يصل بعد']), named]);
    expect(edition.awaited).toEqual([
      { path: '/story/لم-يصل-بعد/', headline: 'لم يصل بعد', backlinks: [0] },
    ]);
    expect(edition.stories[0]?.related).toEqual([
      { path: '/story/لم-يصل-بعد/', headline: 'لم يصل بعد', awaited: true },
    ]);
  });

  test('the day the seed arrives the same address opens the story', () => {
    const headline = 'لم يصل بعد';
    const before = editionOf([namer([headline])]);
    const after = editionOf([namer([headline]), makeStory('new', { headline })]);
    expect(before.awaited[0]?.path).toBe(after.stories.at(-1)?.path);
    expect(after.awaited).toEqual([]);
  });

  test('a headline several stories share leads to their list', () => {
    const twins = [makeStory('a', { headline: 'توأم' }), makeStory('b', { headline: 'توأم' })];
    const edition = editionOf([namer(['توأم']), ...twins]);
    expect(edition.stories[0]?.related).toEqual([{ path: '/story/توأم/', headline: 'توأم' }]);
  });

  test('another spelling of a shared headline leads to the list too', () => {
    const headline = 'إعلان نتائج المرحلة الأولى من التصفيات';
    const twins = [makeStory('a', { headline }), makeStory('b', { headline })];
    const spellings = ['اعلان نتائج المرحلة الاولى من التصفيات', `${headline} (صور)`];
    const edition = editionOf([namer(spellings), ...twins]);
    const list = edition.sharedHeadlines[0]?.path;
    expect(edition.stories[0]?.related.map(({ awaited }) => awaited)).toEqual([
      undefined,
      undefined,
    ]);
    expect(edition.aliases.map(({ target }) => target)).toEqual([list, list]);
    expect(edition.stories[1]?.backlinks).toEqual([0]);
    expect(edition.stories[2]?.backlinks).toEqual([0]);
  });

  test('an awaited story lists all that name it, however they set its stops', () => {
    const edition = editionOf([
      makeStory('a', { related: ['الحكومة تعلن: الميزانية جديدة'] }),
      makeStory('b', { related: ['الحكومة تعلن الميزانية جديدة!'] }),
    ]);
    expect(edition.awaited.map(({ backlinks }) => backlinks)).toEqual([[0, 1]]);
  });

  test('every story has an address of its own, however many share a headline', () => {
    const stories = Array.from({ length: 6000 }, (_, at) =>
      makeStory(String(at), { headline: 'نشرة الطقس' }),
    );
    const paths = editionOf(stories).stories.map(({ path }) => path);
    expect(new Set(paths).size).toBe(stories.length);
  });

  test('a story that names itself, or the same headline twice, links once or not at all', () => {
    const edition = editionOf([namer(['الذي يذكر', 'منتظر', 'منتظر'])]);
    expect(edition.stories[0]?.related.map(({ headline }) => headline)).toEqual(['منتظر']);
    expect(edition.awaited[0]?.backlinks).toEqual([0]);
  });
});

describe('front matter', () => {
  test('its date goes before what the text states', () => {
    const story = makeStory('a', {
      ...published('2024-01-27'),
      frontMatter: { ...silentFrontMatter, date: '2024-02-01T10:00:00Z' },
    });
    expect(editionOf([story]).stories[0]?.storyRecord.date).toBe('2024-02-01');
  });

  test('its slug is the address, and links by headline find it there', () => {
    const edition = editionOf([
      makeStory('b', {
        headline: 'عنوان طويل',
        frontMatter: { ...silentFrontMatter, slug: 'قصير' },
      }),
      makeStory('a', { related: ['عنوان طويل'] }),
    ]);
    expect(edition.stories[0]?.path).toBe('/story/قصير/');
    expect(edition.stories[1]?.related.map(({ path }) => path)).toEqual(['/story/قصير/']);
    expect(edition.aliases).toEqual([
      { path: '/story/عنوان-طويل/', headline: 'عنوان طويل', target: '/story/قصير/' },
    ]);
  });

  test('its former addresses lead to the story', () => {
    const story = makeStory('a', {
      headline: 'جديد',
      frontMatter: { ...silentFrontMatter, aliases: ['قديم', 'أقدم'] },
    });
    expect(editionOf([story]).aliases).toEqual([
      { path: '/story/قديم/', headline: 'جديد', target: '/story/جديد/' },
      { path: '/story/أقدم/', headline: 'جديد', target: '/story/جديد/' },
    ]);
  });

  test('a headline that has a former address is found at the new one', () => {
    const story = makeStory('b', {
      headline: 'جديد',
      frontMatter: { ...silentFrontMatter, aliases: ['عنوان قديم'] },
    });
    const edition = editionOf([story, makeStory('a', { related: ['عنوان قديم'] })]);
    expect(edition.stories[1]?.related[0]).toMatchObject({
      path: '/story/جديد/',
    });
    expect(edition.awaited).toEqual([]);
  });

  test('the address that awaited a story by its id leads to it when it comes', () => {
    const namer = makeStory('a', { related: ['eco/oil'] });
    const [awaited] = editionOf([namer]).awaited;
    const edition = editionOf([namer, makeStory('eco/oil', { headline: 'النفط' })]);
    expect(edition.aliases).toEqual([
      { path: awaited?.path, headline: 'النفط', target: '/story/النفط/' },
    ]);
  });

  test('stories of one slug are found under each of their headlines', () => {
    const frontMatter = { ...silentFrontMatter, slug: 'عنوان ثان' };
    const edition = editionOf([
      makeStory('z', { related: ['عنوان أول', 'عنوان ثان'] }),
      makeStory('a', { headline: 'عنوان أول', frontMatter }),
      makeStory('b', { headline: 'عنوان ثان' }),
    ]);
    expect(edition.awaited).toEqual([]);
    expect(edition.stories[0]?.related.map(({ path }) => path)).toEqual(['/story/عنوان-ثان/']);
  });

  test('it may name a related story by its id', () => {
    const edition = editionOf([
      makeStory('desk/b', { headline: 'المذكور' }),
      makeStory('a', { related: ['desk/b'] }),
    ]);
    expect(edition.stories[1]?.related).toEqual([{ path: '/story/المذكور/', headline: 'المذكور' }]);
  });
});

test('an id is found in whatever Unicode form the folder of its seed stands', () => {
  const edition = editionOf([
    makeStory('أسعار/سوق'.normalize('NFD'), { headline: 'أسعار الأسماك تتراجع' }),
    makeStory('ب', { headline: 'المتحف يفتح أبوابه', related: ['أسعار/سوق'] }),
  ]);
  expect(edition.awaited).toEqual([]);
  expect(edition.stories.flatMap(({ related }) => related.map(({ headline }) => headline))).toEqual(
    ['أسعار الأسماك تتراجع'],
  );
});
