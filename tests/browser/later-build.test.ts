import type { Page, Route } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test, useBrowser } from './reader-test.ts';

useBrowser();

const newspaper = inject('newspaper');
const archive = new URL('archive/', newspaper).href;

const headline = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Answers with the JSON of the archive, changed as a later build might. */
const changed = (changes: object) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ json: { ...JSON.parse(await response.text()), ...changes } });
};

/** A host that shows its front page where it should show the archive. */
const frontInstead = async (route: Route) =>
  route.fulfill({ response: await route.fetch({ url: newspaper }) });

/** Opens the front page, follows the link to the archive, counts the documents that come. */
async function goToArchive(page: Page): Promise<{ readonly documents: string[] }> {
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url());
  });
  await page.getByRole('link', { name: 'الأرشيف' }).first().click();
  return { documents };
}

const LATER_KIND = { kind: 'weather' };
const WRONG_INSIDE = { stories: null };

test.for([
  ['of a kind that is new', LATER_KIND],
  ['right in kind and wrong inside', WRONG_INSIDE],
] as const)(
  'JSON of a later build, %s: the old tab loads the document, once',
  async ([, changes], { reader }) => {
    const page = await reader.open(newspaper, { expected: [/TypeError|null/] });
    await page.route('**/archive/index.json', changed(changes));
    const { documents } = await goToArchive(page);
    await headline(page, 'الأرشيف').waitFor();
    await page.locator('html[data-hydrated]').waitFor();
    expect(documents).toEqual([archive]);
    await page.goBack();
    await headline(page, 'ورق').waitFor();
  },
);

test('a document that does not help either is loaded once; then the reader is told, and back leads back', async ({
  reader,
}) => {
  const page = await reader.open(newspaper);
  await page.route('**/archive/index.json', changed(LATER_KIND));
  await page.route('**/archive/', frontInstead);
  const { documents } = await goToArchive(page);
  await headline(page, 'تعذّر عرض الصفحة').waitFor();
  expect(documents).toEqual([archive]);
  await page.goBack();
  await headline(page, 'ورق').waitFor();
});

test('a page that breaks in its document too says so, and back leads back', async ({ reader }) => {
  const page = await reader.open(newspaper, { expected: [/TypeError|null/] });
  await page.route('**/archive/index.json', changed(WRONG_INSIDE));
  await page.route('**/archive/', frontInstead);
  const { documents } = await goToArchive(page);
  await headline(page, 'حدث خطأ غير متوقع').waitFor();
  expect(documents).toEqual([archive]);
  await page.goBack();
  await headline(page, 'ورق').waitFor();
});
