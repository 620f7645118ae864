import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { test, useBrowser, widths } from './reader-test.ts';
import { serveSite, type Site } from './site.ts';

useBrowser();

/** More than a page of a list holds. */
const STORIES = 60;

const YEARS = ['2021', '2022', '2023', '2024'];

const seedText = (number: number): string => {
  const year = YEARS[number % YEARS.length] ?? '';
  const month = String((number % 12) + 1).padStart(2, '0');
  return [
    '---',
    `date: ${year}-${month}-10`,
    'tags: [زراعة, ري]',
    '---',
    `مزارعو العراق يبدأون موسم القمح رقم ${number}`,
    '',
    'بغداد: «ورق»',
    '',
    `قالت الحكومة العراقية إن موسم القمح رقم ${number} في العراق بدأ هذا الأسبوع في حقول الجنوب، وإن المياه كافية.`,
    '',
    ...(number % 3 === 0 ? ['وتشتري مصر هذا القمح كل عام، كما تقول الحكومة في القاهرة.', ''] : []),
    ...(number % 3 === 0 ? ['وتخزنه مصر في صوامع جديدة، وتبني مصر غيرها.', ''] : []),
  ].join('\n');
};

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-lists-'));
  await mkdir(path.join(folder, 'زراعة'));
  for (let number = 1; number <= STORIES; number += 1)
    await writeFile(path.join(folder, 'زراعة', `${number}.txt`), seedText(number));
  site = await serveSite({ seeds: folder, base: '/my/paper/' });
}, 120_000);

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const kinds: readonly (readonly [kind: string, below: string, headline: string])[] = [
  ['a place', 'place/العراق/', 'العراق'],
  ['an older page of a place', 'place/العراق/1/', 'العراق'],
  ['a tag', 'tag/ري/', 'ري'],
  ['a desk', 'desk/زراعة/', 'زراعة'],
  ['the archive', 'archive/', 'الأرشيف'],
  ['a year', 'archive/2023/', '2023'],
  ['a month', 'archive/2023/03/', 'آذار/مارس 2023'],
  ['the awaited headlines', 'awaited/', 'عناوين تنتظر نصوصها'],
];

describe.each(widths)('on a $name, below a base', ({ width, height }) => {
  test.for(kinds)(
    '%s has no fault, and its links stay below',
    async ([, below, name], { reader }) => {
      const page = await reader.open(new URL(below, site.address).href, { width, height });
      await page.getByRole('heading', { level: 1, name }).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([colorScheme, await faultsOf(page)]).toEqual([colorScheme, []]);
      }
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      for (const href of hrefs.filter((one) => !one.startsWith('#')))
        expect(href).toMatch(/^\/my\/paper\//);
    },
  );

  test('a reader goes from a story to its place and its tag, and back to the story', async ({
    reader,
  }) => {
    const page = await reader.open(new URL('place/العراق/', site.address).href, { width, height });
    const main = page.getByRole('main');
    const name = 'مزارعو العراق يبدأون موسم القمح رقم 59';
    await main.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await main.getByRole('link', { name: 'العودة إلى القائمة: العراق' }).waitFor();
    await main.getByRole('link', { name: 'ري', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'ري' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await main.getByRole('link', { name: 'العودة إلى القائمة: العراق' }).click();
    await page.getByRole('heading', { level: 1, name: 'العراق' }).waitFor();
  });

  test('results are filtered by the country', async ({ reader }) => {
    const address = new URL('search/', site.address);
    address.searchParams.set('q', 'القمح');
    const page = await reader.open(address.href, { width, height });
    await page.getByRole('button', { name: 'حسب البلد' }).click();
    const filters = page.getByRole('navigation', { name: 'تصفية النتائج' });
    await filters.getByRole('link', { name: /^مصر/ }).click();
    await page.getByRole('status').filter({ hasText: '20 نتيجة' }).waitFor();
    expect(new URL(page.url()).searchParams.get('place')).toBe('مصر');
    expect(await faultsOf(page)).toEqual([]);
  });
});
