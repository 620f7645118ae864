import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { DATABASE, hydrated, PATIENCE, saveButton, untilPressed } from './kept-stories.ts';
import { realHeadline, storyAddress, test, useBrowser, widths } from './reader-test.ts';
import { selectWords } from './select-words.ts';

useBrowser();

const site = inject('oneStory');
const story = storyAddress(site, realHeadline);
const savedPage = new URL('saved/', site).href;

const WORDS = 'القوات الأميركية ضربات جوية';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const bar = (page: Page) => page.getByRole('region', { name: 'مقطع مظلل' });

/** The words that are painted as highlighted. */
const painted = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('waraq-highlight') ?? [], String));

async function untilPainted(page: Page, words: readonly string[]): Promise<void> {
  await expect.poll(() => painted(page), PATIENCE).toEqual(words);
}

async function highlight(page: Page, words = WORDS): Promise<void> {
  await selectWords(page, words);
  await button(page, 'تظليل').click();
  await bar(page).waitFor();
}

/** What stands behind the painted words of an element. */
const paintOf = (page: Page, element: 'h1' | 'p') =>
  page.evaluate((selector) => {
    const found = document.querySelector(`main ${selector}`);
    if (found === null) throw new Error(`No ${selector} is there.`);
    return getComputedStyle(found, '::highlight(waraq-highlight)').backgroundColor;
  }, element);

/** Presses the middle of the painted words, with a finger or a mouse. */
async function pressPainted(page: Page): Promise<void> {
  const point = await page.evaluate(() => {
    const [range] = CSS.highlights.get('waraq-highlight') ?? [];
    if (!(range instanceof Range)) throw new Error('Nothing is painted.');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(point.x, point.y);
}

/** Changes what the device keeps of the one passage, as if the story had been edited since. */
const editKept = (page: Page, changes: object) =>
  page.evaluate(
    ([name, edited]) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => {
          const store = request.result
            .transaction('highlights', 'readwrite')
            .objectStore('highlights');
          const all = store.getAll();
          all.addEventListener('success', () => {
            store.clear();
            const now = { ...all.result[0], ...edited };
            store.put(now, [now.path, now.prefix, now.exact, now.suffix].join('\t'));
            store.transaction.addEventListener('complete', () => {
              request.result.close();
              resolve();
            });
          });
        });
      }),
    [DATABASE, changes] as const,
  );

/** Of each passage that the device keeps, whether its story has it no more. */
const keptAsGone = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<readonly boolean[]>((resolve) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => {
          const all = request.result.transaction('highlights').objectStore('highlights').getAll();
          all.addEventListener('success', () => {
            request.result.close();
            resolve(all.result.map(({ isGone }) => isGone === true));
          });
        });
      }),
    DATABASE,
  );

describe.each(widths)('$name', ({ width, height }) => {
  const device = { width, height };

  test('words are highlighted and noted, stay so, and are removed', async ({ reader }) => {
    const page = await reader.open(story, device);
    await hydrated(page);
    await highlight(page);
    await page.getByText('ظُلّل المقطع، وتجده في «المحفوظات»').waitFor();
    await untilPainted(page, [WORDS]);
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    expect(await paintOf(page, 'p')).toBe('rgb(245, 230, 168)');
    // Behind a headline it would cover the letters of the line above.
    expect(await paintOf(page, 'h1')).toBe('rgba(0, 0, 0, 0)');
    expect(await faultsOf(page)).toEqual([]);
    for (const tool of await bar(page).getByRole('button').all())
      expect((await tool.boundingBox())?.height).toBeGreaterThanOrEqual(44);

    await button(page, 'إضافة ملاحظة').click();
    const sheet = page.getByRole('dialog', { name: 'مقطع مظلل' });
    await sheet.getByText(WORDS).waitFor();
    await sheet.getByLabel('ملاحظة').fill('من قال هذا؟');
    expect(await faultsOf(page)).toEqual([]);
    await button(page, 'حفظ الملاحظة').click();
    await bar(page).getByText('من قال هذا؟').waitFor();

    await page.reload();
    await untilPainted(page, [WORDS]);
    expect(await bar(page).count()).toBe(0);
    await pressPainted(page);
    await bar(page).getByText('من قال هذا؟').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await button(page, 'إزالة التظليل').click();
    await untilPainted(page, []);
    await button(page, 'تراجع').click();
    await untilPainted(page, [WORDS]);
    await bar(page).getByText('من قال هذا؟').waitFor();
    await button(page, 'إزالة التظليل').click();
    await untilPainted(page, []);
    await page.mouse.click(5, 300);
    await expect.poll(() => bar(page).count()).toBe(0);
  });

  test('what is saved lists them, and opens the story there', async ({ reader }) => {
    const page = await reader.open(story, device);
    await hydrated(page);
    await highlight(page);
    await untilPainted(page, [WORDS]);
    await page.goto(savedPage);
    const link = page.getByRole('main').getByRole('link', { name: WORDS });
    await link.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await link.click();
    await untilPainted(page, [WORDS]);
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const { activeElement } = document;
            const top = activeElement?.getBoundingClientRect().top ?? -1;
            return top > 0 && top < innerHeight ? activeElement?.textContent : null;
          }),
        PATIENCE,
      )
      .toContain(WORDS);
  });
});

test('with the keyboard alone the paragraph in view is highlighted, noted and found again', async ({
  reader,
}) => {
  const page = await reader.open(story);
  await hydrated(page);
  await page.keyboard.press('m');
  await bar(page).waitFor();
  const [words = ''] = await painted(page);
  expect(words).not.toBe('');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe('إضافة ملاحظة');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('ملاحظة').focus();
  await page.keyboard.type('مهم');
  // A sheet that is closed keeps what was written.
  await page.keyboard.press('Escape');
  await bar(page).getByText('مهم').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => bar(page).count()).toBe(0);
  await page.keyboard.press('m');
  await bar(page).getByText('مهم').waitFor();
  await expect.poll(focused).toBe('تعديل الملاحظة');
  await untilPainted(page, [words]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await untilPainted(page, []);
  await expect.poll(focused).toBe('تراجع');
  await page.keyboard.press('Enter');
  await untilPainted(page, [words]);
  await expect.poll(focused).toBe('إزالة التظليل');
});

test('while a story is on its way, none of its passages is taken for gone', async ({ reader }) => {
  const page = await reader.open(story);
  await hydrated(page);
  await highlight(page);
  await untilPainted(page, [WORDS]);
  await page.goto(savedPage);
  const link = page.getByRole('main').getByRole('link', { name: WORDS });
  await link.waitFor();
  const tools = page.waitForResponse((response) => response.url().endsWith('.js'));
  // The tools come, and find no words.
  await page.keyboard.press('m');
  await tools;
  let answer = (): void => {};
  const wanted = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/index\.json$/u, async (route) => {
    await wanted;
    await route.continue();
  });
  await link.click();
  await page.locator('main[aria-busy]').waitFor();
  for (let look = 0; look < 10; look += 1) {
    expect(await page.getByText('لم يعد هذا المقطع في الخبر').count()).toBe(0);
    expect(await keptAsGone(page)).toEqual([false]);
  }
  answer();
  await untilPainted(page, [WORDS]);
  expect(await keptAsGone(page)).toEqual([false]);
});

test('a passage is found again after its story was edited, and told where it is gone', async ({
  reader,
}) => {
  const page = await reader.open(story);
  await hydrated(page);
  await highlight(page);
  await untilPainted(page, [WORDS]);
  // As if the story had had another word in it when it was highlighted.
  await editKept(page, { exact: 'القوات الأميركية أمس ضربات جوية' });
  await page.reload();
  await untilPainted(page, [WORDS]);

  await editKept(page, { exact: 'كلام لم يعد في الخبر منه شيء', prefix: 'كان قبله', suffix: '' });
  await page.goto(savedPage);
  await page.getByRole('main').getByRole('link', { name: 'كلام لم يعد في الخبر منه شيء' }).click();
  await page.getByText('لم يعد هذا المقطع في الخبر', { exact: true }).waitFor();
  await expect.poll(() => keptAsGone(page), PATIENCE).toEqual([true]);
  await page.goto(savedPage);
  await page.getByText('لم يعد هذا المقطع في الخبر.').waitFor();
  await page.getByText('كلام لم يعد في الخبر منه شيء').waitFor();
  expect(await page.getByRole('link', { name: 'كلام لم يعد' }).count()).toBe(0);
});

test('where the browser paints no words, they are listed all the same', async ({ reader }) => {
  const page = await reader.openEmpty();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await page.goto(story);
  await hydrated(page);
  await highlight(page);
  await page.goto(savedPage);
  await page.getByRole('main').getByRole('link', { name: WORDS }).waitFor();
});

test('a key saves the story, and saves it no more', async ({ reader }) => {
  const page = await reader.open(story);
  await untilPressed(page, 'false');
  await page.keyboard.press('s');
  await untilPressed(page, 'true');
  await page.keyboard.press('s');
  await untilPressed(page, 'false');
  expect(await saveButton(page).count()).toBe(1);
});

test('a tab of a build that knows no passages goes on beside one that does, and neither loses anything', async ({
  reader,
}) => {
  const page = await reader.open(new URL('404.html', site).href);
  // What that build has made, and keeps open.
  await page.evaluate(
    ([name, path]) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name, 1);
        request.addEventListener('upgradeneeded', () => {
          for (const store of ['saved', 'opened'])
            request.result.createObjectStore(store, { keyPath: 'path' });
        });
        request.addEventListener('success', () => {
          const { result } = request;
          result.addEventListener('versionchange', () => result.close());
          const writing = result.transaction('saved', 'readwrite');
          writing.objectStore('saved').put({ path, headline: 'خبر آخر', savedAt: 1 });
          writing.addEventListener('complete', () => resolve());
        });
      }),
    [DATABASE, '/story/خبر-آخر/'] as const,
  );
  const other = await page.context().newPage();
  await other.goto(story);
  await hydrated(other);
  await highlight(other);
  await untilPainted(other, [WORDS]);
  // As that build goes on: it opens what is there now, and knows two stores of it.
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => {
          const writing = request.result.transaction(['saved', 'opened'], 'readwrite');
          writing.objectStore('saved').put({ path: '/story/ثالث/', headline: 'ثالث', savedAt: 2 });
          writing.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    DATABASE,
  );
  await other.goto(savedPage);
  for (const name of [WORDS, 'خبر آخر', 'ثالث'])
    await other.getByRole('main').getByRole('link', { name, exact: true }).first().waitFor();
});
