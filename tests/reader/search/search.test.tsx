import { configure, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchSession } from '../../../src/reader/answers/one-session.ts';
import { openReader } from '../render-reader.tsx';
import { frontPage } from '../sample-pages.ts';
import { hostOf, searchPage, type SmallHost, type SmallStory } from './small-newspaper.ts';

const stories: readonly SmallStory[] = [
  {
    headline: 'المكتبات تفتح أبوابها ليلًا',
    text: 'بدأت التجربة أمس.\nستفتح كل مكتبة في المدينة أبوابها حتى منتصف الليل.',
    desk: 'ثقافة',
    date: '2024-05-01',
    place: 'العاصمة',
    places: ['مصر'],
  },
  { headline: 'قطار جديد إلى الساحل', text: 'وصل القطار.', desk: 'محليات', date: '2024-04-01' },
  {
    headline: 'جسر يغلق للصيانة',
    text: 'قرب مكتبة المدينة.',
    places: ['العراق', 'مصر'],
    desk: 'محليات',
    date: '2023-02-01',
  },
  { headline: 'مطر في الشمال', text: 'تساقط المطر على القطار.' },
];

let host: SmallHost;

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  searchSession.forget();
  host = hostOf(stories);
  // jsdom itself does not scroll.
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => void vi.unstubAllGlobals());

const field = () => screen.getByRole('searchbox', { name: 'البحث في الأخبار' });
/** Opens the page that searches; its field comes with its code. */
async function openSearch(): Promise<void> {
  await openReader(searchPage);
  await screen.findByRole('searchbox');
}

const results = () => screen.getByRole('region', { name: 'نتائج البحث' });
const headlines = () =>
  within(results())
    .getAllByRole('article')
    .map((article) => within(article).getByRole('link').textContent);
const status = () => within(results()).getByRole('status');
const marks = () => Array.from(results().querySelectorAll('mark'), (mark) => mark.textContent);
const counted = (words: string) => waitFor(() => expect(status()).toHaveTextContent(words));

test('nothing is fetched before a reader reaches for the search', async () => {
  await openReader(frontPage(3));
  expect(host.asked).toEqual([]);
  for (const link of screen.getAllByRole('link', { name: 'بحث' }))
    expect(link).toHaveAttribute('href', '/search/');
});

describe('while a reader types', () => {
  test('the first results come, and the address holds the query', async () => {
    await openSearch();
    await userEvent.type(field(), 'مكتبة');
    await screen.findByRole('region', { name: 'نتائج البحث' });
    await counted('نتيجتان');
    expect(headlines()).toEqual(['المكتبات تفتح أبوابها ليلًا', 'جسر يغلق للصيانة']);
    expect(new URLSearchParams(window.location.search).get('q')).toBe('مكتبة');
    expect(field()).toHaveFocus();
  });

  test('a search makes one entry of the history, and going back brings the one before', async () => {
    await openSearch();
    const { length } = window.history;
    await userEvent.type(field(), 'مكتبة{Enter}');
    await screen.findByRole('region', { name: 'نتائج البحث' });
    await userEvent.clear(field());
    await userEvent.type(field(), 'قطار{Enter}');
    await waitFor(() => expect(headlines()).toContain('قطار جديد إلى الساحل'));
    expect(window.history.length).toBe(length + 1);
    window.history.back();
    await waitFor(() => expect(field()).toHaveValue('مكتبة'));
    await waitFor(() => expect(headlines()).toContain('جسر يغلق للصيانة'));
  });
});

describe('a result', () => {
  test('marks whole words in headline and sentence, and says where and when', async () => {
    await openSearch();
    await userEvent.type(field(), 'مكتبة');
    expect(await screen.findByText(/^ستفتح كل/, { selector: 'p' })).toHaveTextContent(
      'ستفتح كل مكتبة في المدينة أبوابها حتى منتصف الليل.',
    );
    expect(marks()).toEqual(['المكتبات', 'مكتبة', 'مكتبة']);
    const [first] = within(results()).getAllByRole('article');
    expect(first).toHaveTextContent('العاصمة');
    expect(first).toHaveTextContent('ثقافة');
    expect(first).toHaveTextContent('1 أيار/مايو 2024');
  });

  test('leads to its story, which is told what to mark', async () => {
    await openSearch();
    await userEvent.type(field(), 'قطار الساحل');
    const link = await screen.findByRole('link', { name: 'قطار جديد إلى الساحل' });
    const { searchParams } = new URL(link.getAttribute('href') ?? '', window.location.href);
    expect(searchParams.get('q')).toBe('قطار الساحل');
  });
});

test('results with only some of the words come after, under a title', async () => {
  await openSearch();
  await userEvent.type(field(), 'قطار الساحل');
  await counted('نتيجتان');
  const list = within(results()).getByRole('heading', { name: 'فيها بعض الكلمات' });
  expect(list.compareDocumentPosition(screen.getByRole('link', { name: 'مطر في الشمال' }))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test('results are filtered by desk and year, each with its count, and put in order by date', async () => {
  await openSearch();
  await userEvent.type(field(), 'مكتبة');
  const filters = await screen.findByRole('navigation', { name: 'تصفية النتائج' });
  await userEvent.click(await within(filters).findByRole('link', { name: 'محليات 1' }));
  await counted('نتيجة واحدة');
  expect(headlines()).toEqual(['جسر يغلق للصيانة']);
  expect(within(filters).getByRole('link', { name: 'محليات 1' })).toHaveAttribute('aria-current');
  await userEvent.click(within(filters).getAllByRole('link', { name: 'الكل 2' })[0] ?? filters);
  await counted('نتيجتان');
  await userEvent.click(screen.getByRole('link', { name: 'الأحدث' }));
  await waitFor(() => expect(window.location.search).toContain('order=date'));
  expect(screen.getByRole('link', { name: 'الأحدث' })).toHaveAttribute('aria-current');
});

test('a word that no story has is searched as the nearest one, and that is said', async () => {
  await openSearch();
  await userEvent.type(field(), 'مطرر الشمال');
  expect(await screen.findByText(/أقرب ما إليه: «مطر»/)).toBeVisible();
  expect(headlines()[0]).toBe('مطر في الشمال');
});

test('where nothing is found the nearest spellings and the desks lead on', async () => {
  await openSearch();
  await userEvent.type(field(), 'قغططار');
  expect(await screen.findByText('لا نتائج للبحث عن «قغططار»')).toBeVisible();
  expect(within(results()).getByRole('link', { name: 'قطار' })).toBeVisible();
  expect(within(results()).getByRole('link', { name: 'علوم' })).toHaveAttribute(
    'href',
    '/desk/علوم/',
  );
});

test('what cannot be fetched is told, and is found on another try', async () => {
  await openSearch();
  await waitFor(() => expect(host.asked).toContain('directory.bin'));
  host.connect(false);
  await userEvent.type(field(), 'مكتبة');
  expect(await screen.findByRole('alert')).toHaveTextContent('لم يصل فهرس البحث');
  host.connect(true);
  await userEvent.click(screen.getByRole('button', { name: 'إعادة المحاولة' }));
  await counted('نتيجتان');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a story that was opened from results leads on in them, and back to its place', async () => {
  Element.prototype.scrollIntoView = () => {};
  await openSearch();
  await userEvent.type(field(), 'مكتبة');
  await screen.findByRole('region', { name: 'نتائج البحث' });
  await counted('نتيجتان');
  await userEvent.click(
    within(results()).getByRole('link', { name: 'المكتبات تفتح أبوابها ليلًا' }),
  );
  await screen.findByRole('heading', { level: 1, name: 'المكتبات تفتح أبوابها ليلًا' });
  const next = await screen.findByRole('link', { name: /^الخبر التالي/u });
  expect(next).toHaveAttribute('href', expect.stringContaining('?q='));
  await userEvent.click(next);
  await screen.findByRole('heading', { level: 1, name: 'جسر يغلق للصيانة' });
  await userEvent.click(
    await screen.findByRole('link', { name: 'العودة إلى القائمة: البحث عن «مكتبة»' }),
  );
  await waitFor(() =>
    expect(within(results()).getByRole('link', { name: 'جسر يغلق للصيانة' })).toHaveFocus(),
  );
});

test('results are filtered by country, whose counts come when the reader asks for them', async () => {
  await openSearch();
  await userEvent.type(field(), 'مكتبة');
  const filters = await screen.findByRole('navigation', { name: 'تصفية النتائج' });
  const ask = await within(filters).findByRole('button', { name: 'حسب البلد' });
  expect(host.asked).not.toContain('places.bin');
  await userEvent.click(ask);
  expect(await within(filters).findByRole('link', { name: 'مصر 2' })).toBeVisible();
  expect(within(filters).getByRole('heading', { name: 'البلد' })).toHaveFocus();
  await userEvent.click(within(filters).getByRole('link', { name: 'العراق 1' }));
  await counted('نتيجة واحدة');
  expect(headlines()).toEqual(['جسر يغلق للصيانة']);
  expect(new URLSearchParams(window.location.search).get('place')).toBe('العراق');
  expect(within(filters).getByRole('link', { name: 'العراق 1' })).toHaveAttribute('aria-current');
});

test('results without a country say so to a reader who asks for countries', async () => {
  await openSearch();
  await userEvent.type(field(), 'مطر');
  const filters = await screen.findByRole('navigation', { name: 'تصفية النتائج' });
  await userEvent.click(await within(filters).findByRole('button', { name: 'حسب البلد' }));
  expect(await within(filters).findByText('لا بلدان في هذه النتائج.')).toBeVisible();
  expect(filters).toHaveFocus();
});

test('the countries of a query are not those of the next', async () => {
  await openSearch();
  await userEvent.type(field(), 'مكتبة');
  const filters = await screen.findByRole('navigation', { name: 'تصفية النتائج' });
  await userEvent.click(await within(filters).findByRole('button', { name: 'حسب البلد' }));
  await within(filters).findByRole('link', { name: 'مصر 2' });
  await userEvent.clear(field());
  await userEvent.type(field(), 'مطر');
  await screen.findByText('لا بلدان في هذه النتائج.');
  expect(screen.queryByRole('link', { name: 'مصر 2' })).toBeNull();
});

test('a newspaper without countries has no button for them', async () => {
  const { hasPlaces: _, ...masthead } = searchPage.masthead;
  await openReader({ ...searchPage, masthead });
  await userEvent.type(await screen.findByRole('searchbox'), 'مكتبة');
  const filters = await screen.findByRole('navigation', { name: 'تصفية النتائج' });
  await within(filters).findByRole('link', { name: 'محليات 1' });
  expect(within(filters).queryByRole('button', { name: 'حسب البلد' })).toBeNull();
});

describe('signs in a query', () => {
  test('words in quotes are found where they stand side by side', async () => {
    await openSearch();
    await userEvent.type(field(), '«مكتبة المدينة»');
    await counted('نتيجة واحدة');
    expect(headlines()).toEqual(['جسر يغلق للصيانة']);
  });

  test('a word after a minus is left out', async () => {
    await openSearch();
    await userEvent.type(field(), 'مكتبة -جسر');
    await counted('نتيجة واحدة');
    expect(headlines()).toEqual(['المكتبات تفتح أبوابها ليلًا']);
  });

  test('where nothing has them side by side, the words alone are offered', async () => {
    await openSearch();
    await userEvent.type(field(), '«قطار المدينة»');
    const link = await screen.findByRole('link', {
      name: 'البحث عن الكلمات وحدها، من دون علامات',
    });
    expect(screen.getByText('لا نتائج للبحث عن «“قطار المدينة”»')).toBeVisible();
    await userEvent.click(link);
    await counted('4 نتائج');
  });

  test('stories that cannot be read for a phrase are told of', async () => {
    await openSearch();
    await userEvent.type(field(), 'مكتبة المدينة');
    await counted('نتيجتان');
    host.connect(false);
    await userEvent.clear(field());
    await userEvent.type(field(), '«مكتبة المدينة»');
    expect(await screen.findByText(/نتيجتان لم تصلا\./)).toBeVisible();
  });
});
