import { describe, expect, test } from 'vitest';
import type { ComponentProps } from 'react';
import { renderDocument } from '../../../../src/node/inspector/page/render-document.ts';
import { MissingSeedPage } from '../../../../src/node/inspector/seed/missing-seed-page.tsx';
import { SeedPage } from '../../../../src/node/inspector/seed/seed-page.tsx';
import type { ExplainedLine, Explanation } from '../../../../src/story/explain-seed.ts';
import type { Story } from '../../../../src/story/story.ts';
import { makeStory } from '../../../edition/make-story.ts';

const paragraph: ExplainedLine = {
  line: 3,
  text: 'نص',
  zone: 'body',
  role: 'paragraph',
  guess: null,
  givesWay: false,
  margin: 4.5,
  runnerUp: 'body:subhead',
  features: [
    { feature: 'ends-in-stop', because: 'It ends in a stop', score: 7 },
    { feature: 'one-to-three-words', because: 'It is short', score: -4 },
  ],
};

const story: Partial<Story> = {
  headline: 'العنوان',
  dateline: { place: 'القاهرة', source: 'ورق' },
  lines: [
    { line: 1, parts: [{ role: 'headline', text: 'العنوان' }] },
    {
      line: 3,
      parts: [
        { role: 'dateline', text: 'القاهرة - ' },
        { role: 'paragraph', text: 'نص <b> قصير.' },
      ],
    },
  ],
};

type SeedPageProps = ComponentProps<typeof SeedPage>;

const shown: SeedPageProps['shown'] = { id: 'a', rival: null, isExplained: false, page: 1 };

const page = (
  said: Partial<Story> = {},
  explained = [paragraph],
  props: Partial<SeedPageProps> = {},
) => {
  const explanation: Explanation = { id: 'a', lines: explained };
  const reading = { kind: 'story', story: makeStory('a', { ...story, ...said }) } as const;
  const rest = {
    shown,
    reading,
    explanation,
    text: '',
    storyAddress: '/story/x/',
    editing: null,
    base: '/',
  };
  return renderDocument(<SeedPage {...rest} {...props} />);
};

describe('the page of a seed', () => {
  test('shows each part of a line with its role, to the letter', () => {
    expect(page()).toContain(
      '<div class="part" data-role="dateline"><span class="role" data-role="dateline">dateline</span>' +
        '<p><bdi dir="rtl" lang="ar">القاهرة - </bdi></p></div>' +
        '<div class="part" data-role="paragraph"><span class="role" data-role="paragraph">paragraph</span>' +
        '<p><bdi dir="rtl" lang="ar">نص &lt;b&gt; قصير.</bdi></p></div>',
    );
  });

  test('says by how much and before what a line was decided, and why, to the last point', () => {
    const html = page();
    expect(html).toContain('<summary>4.5 points ahead of subhead</summary>');
    expect(html).toContain('For <b>paragraph</b> in the body (+), for <b>subhead</b> in the body');
    expect(
      html.match(/<span class="points" data-side="\w+">[^<]+<\/span> <span[^>]*>[^<]+/g),
    ).toEqual([
      '<span class="points" data-side="for">+7</span> <span lang="en" dir="ltr">It ends in a stop',
      '<span class="points" data-side="against">−4</span> <span lang="en" dir="ltr">It is short',
      '<span class="points" data-side="for">+1.5</span> <span lang="en" dir="ltr">What the lines round it would be then, and the order of a page',
    ]);
  });

  test('marks what was decided narrowly, and lists it above', () => {
    const html = page({}, [{ ...paragraph, margin: 1 }]);
    expect(html).toContain('<summary>Only 1 point ahead of subhead</summary>');
    expect(html).toContain(
      '<li><a href="#line-3">Line 3</a>: <span lang="en" dir="ltr">paragraph, but narrowly</span></li>',
    );
  });

  test('says that a role cannot stand there', () => {
    const html = page({}, [{ ...paragraph, margin: Infinity }]);
    expect(html).toContain('<summary>No subhead can stand here</summary>');
    expect(html).not.toContain('Infinity');
  });

  test('says of a line that its editor gave it its role, and what it would be else', () => {
    const html = page({}, [{ ...paragraph, guess: 'caption' }]);
    expect(html).toContain('Said in the front matter. It would be taken for: caption.');
    expect(html).not.toContain('<details');
  });

  test('says of the printed headline that the front matter has another', () => {
    const html = page({}, [{ ...paragraph, role: 'repeat', givesWay: true, margin: Infinity }]);
    expect(html).toContain('The printed headline: the front matter says another in its place');
    expect(html).not.toContain('<details');
  });

  test('gives no reasons for a line that was not weighed', () => {
    expect(page({}, [])).not.toContain('<details');
  });

  test('shows a warning above and at its line', () => {
    const html = page({ warnings: [{ line: 3, message: 'Look & see.' }] });
    expect(html).toContain(
      '<li class="warning"><b>Warning </b><a href="#line-3">Line 3</a>: <span lang="en" dir="ltr">Look &amp; see.</span></li>',
    );
    expect(html).toContain(
      '<p class="warning"><b>Warning </b><span lang="en" dir="ltr">Look &amp; see.</span></p>',
    );
  });

  test('lists the first of many warnings only', () => {
    const warnings = Array.from({ length: 50 }, () => ({ line: 3, message: 'Look.' }));
    const html = page({ warnings });
    expect(html.match(/<li class="warning">/g)).toHaveLength(20);
    expect(html).toContain('<li>And 30 more, at their lines.</li>');
  });

  test('tells what was understood, and which roles there are', () => {
    const html = page();
    expect(html).toContain('<dt>Place</dt><dd><bdi dir="rtl" lang="ar">القاهرة</bdi></dd>');
    expect(html).toContain('1 block, <a href="#line-3">from line 3</a>');
    expect(html).toContain('</span> <span>1</span></dt><dd>text of the story</dd>');
    expect(html).not.toContain('<dt>Byline</dt>');
  });

  test('tells what the front matter says', () => {
    const html = page({
      frontMatter: {
        date: '2024-01-27',
        updated: null,
        source: null,
        url: 'https://example.org/?a=1&b=2',
        image: null,
        alt: null,
        draft: true,
        slug: null,
        aliases: [],
      },
    });
    expect(html).toContain('<dt>Published</dt><dd><bdi>2024-01-27</bdi></dd>');
    expect(html).toContain('<dd><bdi>https://example.org/?a=1&amp;b=2</bdi></dd>');
    expect(html).toContain('<dt>Draft</dt><dd><bdi>yes</bdi></dd>');
    expect(html).not.toContain('<dt>Updated</dt>');
  });

  test('leads to the story, where the edition has it', () => {
    expect(page()).toContain('<a href="/story/x/">Story page</a>');
    expect(page({}, [], { storyAddress: null })).not.toContain('Story page');
  });

  test('offers each role that a line can have, and keeps the chosen one', () => {
    const html = page({}, [paragraph], { shown: { ...shown, rival: 'list-item' } });
    expect(html).toContain('<option value="list-item" selected="">list item</option>');
    expect(html).toContain('<option value="subhead">subhead</option>');
    expect(html).not.toContain('value="credit"');
  });

  test('comes in pages when it is long; what was understood leads to the right one', () => {
    const lines = Array.from({ length: 700 }, (_, at) => ({
      line: at + 1,
      parts: [{ role: 'paragraph', text: 'نص' } as const],
    }));
    const sections = [
      { subhead: null, blocks: [{ kind: 'paragraph', text: 'نص', line: 650 } as const] },
    ];
    const html = page({ lines, sections }, [], { shown: { ...shown, page: 2, rival: 'subhead' } });
    expect([...html.matchAll(/<li id="line-(\d+)"/g)].map(([, line]) => line)).toHaveLength(300);
    expect(html).toContain('<li id="line-301"');
    expect(html).toContain('href="/__seeds/a/?against=subhead&amp;page=3#line-650"');
  });

  test('a long seed that is not explained offers to be, on the same page', () => {
    const html = page({}, [], { explanation: null, shown: { ...shown, rival: 'subhead' } });
    expect(html).toContain('href="/__seeds/a/?against=subhead&amp;explain=all">Explain this long');
    expect(page()).not.toContain('Explain this long');
  });

  test('a story of thousands of sections lists the first of them', () => {
    const sections = Array.from({ length: 3000 }, () => ({ subhead: 'عنوان', blocks: [] }));
    const html = page({ sections });
    expect(html.match(/<bdi dir="rtl" lang="ar">عنوان</g)).toHaveLength(100);
    expect(html).toContain('<li>And 2900 more.</li>');
  });

  test('a name with control characters is shown by their signs', () => {
    const html = page({}, [], { shown: { ...shown, id: 'a\u0007%BASE_URL%' } });
    expect(html).toContain('<h1><bdi>a␇%BASE_URL%.txt</bdi></h1>');
    expect(html).not.toContain('\u0007');
  });

  test('a line of megabytes is cut', () => {
    const text = 'نص '.repeat(1_000_000);
    const html = page({ lines: [{ line: 1, parts: [{ role: 'paragraph', text }] }] }, []);
    expect(html.length).toBeLessThan(20_000);
  });

  test('a seed that cannot be read shows the problem and how to mend it, at its line', () => {
    const problem = { id: 'a', line: 3, message: 'No text.', remedy: 'Mend it.' };
    const view = { reading: { kind: 'error', problem }, text: 'أول\n\nثالث \uFFFD\nرابع' } as const;
    const html = page({}, [], view);
    const box =
      '<p class="problem">Line 3: <span lang="en" dir="ltr">No text.</span> <span class="remedy"><span lang="en" dir="ltr">Mend it.</span></span></p>';
    expect([...html.matchAll(/<li id="line-(\d+)"/g)].map(([, line]) => line)).toEqual([
      '1',
      '3',
      '4',
    ]);
    expect(html).toContain(`ثالث \uFFFD</bdi></p><div class="why">${box}</div>`);
    expect(page({}, [], { ...view, text: '' })).toContain(box);
  });

  test('all that is wrong with a seed is shown, each at its line', () => {
    const problem = { id: 'a', line: 2, message: 'No date.', remedy: 'Mend it.' };
    const others = [{ id: 'a', line: 9, message: 'No text.', remedy: 'Mend it too.' }];
    const text = Array.from({ length: 20 }, (_, at) => `سطر ${at + 1}`).join('\n');
    const html = page({}, [], { reading: { kind: 'error', problem, others }, text });
    expect([...html.matchAll(/<li id="line-(\d+)"/g)].map(([, line]) => Number(line))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(html.match(/<p class="problem">Line \d+/g)).toEqual([
      '<p class="problem">Line 2',
      '<p class="problem">Line 9',
    ]);
  });
});

test('a seed that is not there leads to the list', () => {
  const html = renderDocument(<MissingSeedPage id="<a>" base="/paper/" />);
  expect(html).toContain('<bdi>&lt;a&gt;.txt</bdi>');
  expect(html).toContain('<a href="/paper/__seeds/">see all seeds</a>');
});
