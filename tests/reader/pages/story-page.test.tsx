import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadLateSheets } from '../../../src/reader/app.tsx';
import { openReader } from '../render-reader.tsx';
import { storyPageWithPhoto } from '../photo-pages.ts';
import { card, desks, fullStoryPage, head, storyPage } from '../sample-pages.ts';

// Before any test waits for what they do.
beforeAll(loadLateSheets);

const contents = () => screen.getByRole('navigation', { name: 'في هذا الخبر' });

test('says where from, how long, what the photo showed, and what «اليوم» means', async () => {
  await openReader(storyPage());
  expect(screen.getByText('القاهرة: «خليجيون»')).toBeVisible();
  expect(screen.getByText('مدة القراءة: 5 دقائق')).toBeVisible();
  expect(screen.getByText('الصورة في الأصل: قوات أميركية في العراق (الإنترنت)')).toBeVisible();
  expect(screen.getByText(/^التواريخ النسبية في النص/u)).toBeVisible();
});

test('says byline, day and tags, and nothing of relative dates, when it has a date', async () => {
  await openReader(fullStoryPage());
  expect(screen.getByText('ليلى الحسن')).toBeVisible();
  expect(screen.getByText('27 كانون الثاني/يناير 2024')).toHaveAttribute('datetime', '2024-01-27');
  expect(screen.getByText(/^وسوم:/u)).toHaveTextContent('وسوم: العراق، التحالف الدولي');
  expect(screen.queryByText(/^التواريخ النسبية/u)).toBeNull();
});

test.each([
  ['a draft', { unpublished: 'draft' }, 'مسودة'],
  [
    'a story that waits',
    { unpublished: 'waiting', date: '2031-01-02' },
    'يُنشر في 2 كانون الثاني/يناير 2031',
  ],
] as const)('says of %s that it is not published', async (_, said, words) => {
  await openReader(storyPage(said));
  expect(screen.getByText(words)).toBeVisible();
});

test('leads to the stories of its places and of its tags', async () => {
  await openReader(fullStoryPage());
  const [places] = screen.getAllByRole('navigation', { name: 'أماكن' });
  if (places === undefined) throw new Error('There are no places.');
  expect(
    within(places)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['العراق', '/place/العراق/'],
    ['إيران', '/place/إيران/'],
  ]);
  expect(screen.getByRole('link', { name: 'التحالف الدولي' })).toHaveAttribute(
    'href',
    '/tag/التحالف-الدولي/',
  );
});

test('a near story says why it stands there, and a copy stands apart', async () => {
  const about = ['العراق', 'التحالف الدولي'];
  const copy = { path: '/story/copy/', headline: 'العنوان الآخر' };
  const nearest = [
    { ...card(5), about },
    { ...card(6), words: ['المعصرة', 'زيتون'] },
  ];
  await openReader(storyPage({ nearest, copies: [copy] }));
  expect(screen.getByRole('heading', { level: 2, name: 'قد يهمك أيضًا' })).toBeVisible();
  expect(screen.getByText('عن العراق والتحالف الدولي')).toBeVisible();
  expect(screen.getByText('في العنوانين: المعصرة، زيتون')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'نُشر أيضًا في' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'العنوان الآخر' })).toHaveAttribute(
    'href',
    '/story/copy/',
  );
});

test('a story about no country shows no places', async () => {
  await openReader(storyPage());
  expect(screen.queryByRole('navigation', { name: 'أماكن' })).toBeNull();
});

test('names every section in the contents, the opening first and marked', async () => {
  await openReader(storyPage());
  const links = within(contents()).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'بداية الخبر دقيقة واحدة',
    'مفاوضات مع البريطانيين دقيقة واحدة',
    'هجمات على القواعد الأميركية 3 دقائق',
  ]);
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#top',
    '#مفاوضات-مع-البريطانيين',
    '#هجمات-على-القواعد-الأميركية',
  ]);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['true', null, null]);
  expect(within(contents()).getByText(/^بقيت? /u)).toBeVisible();
});

test('has no contents or steps below two subheads', async () => {
  await openReader(storyPage({ sections: storyPage().sections.slice(0, 2) }));
  expect(screen.queryByRole('navigation', { name: 'في هذا الخبر' })).toBeNull();
  expect(screen.queryByRole('group')).toBeNull();
  expect(screen.queryByRole('button', { name: 'الجزء التالي' })).toBeNull();
  expect(screen.getAllByRole('button', { name: 'نسخ الرابط' })).not.toHaveLength(0);
});

test('the dock has contents, previous, next, share, save, and nothing else', async () => {
  await openReader(storyPage());
  const dock = screen.getByRole('navigation', { name: 'أدوات القراءة' });
  expect(
    within(dock)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['المحتويات', 'الجزء السابق', 'الجزء التالي', 'مشاركة', 'حفظ']);
});

test('steps to the next section, and no further back than the first', async () => {
  const user = userEvent.setup();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  await openReader(storyPage());
  const dock = within(screen.getByRole('navigation', { name: 'أدوات القراءة' }));
  expect(dock.getByRole('button', { name: 'الجزء السابق' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await user.click(dock.getByRole('button', { name: 'الجزء التالي' }));
  expect(screen.getByRole('heading', { name: 'مفاوضات مع البريطانيين' })).toHaveFocus();
});

test('copies the link of a section and says so', async () => {
  const user = userEvent.setup();
  await openReader(storyPage());
  await user.click(
    screen.getByRole('button', { name: 'نسخ رابط هذا الجزء: هجمات على القواعد الأميركية' }),
  );
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('نُسخ الرابط'));
  expect(await navigator.clipboard.readText()).toMatch(
    /العراق-يبدأ.*\/#هجمات-على-القواعد-الأميركية$/u,
  );
});

test('opens the contents in a sheet, which a chosen section closes', async () => {
  const user = userEvent.setup();
  await openReader(storyPage());
  const opener = screen.getByRole('button', { name: 'المحتويات' });
  expect(opener).toHaveAttribute('aria-expanded', 'false');
  await user.click(opener);
  const sheet = await screen.findByRole('dialog', { name: 'في هذا الخبر' });
  expect(opener).toHaveAttribute('aria-expanded', 'true');
  await user.click(within(sheet).getByRole('link', { name: /^مفاوضات/u }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('names the shortcuts in a sheet and switches them off', async () => {
  const user = userEvent.setup();
  await openReader(storyPage());
  const [opener] = screen.getAllByRole('button', { name: 'اختصارات لوحة المفاتيح' });
  if (opener === undefined) throw new Error('Nothing opens the sheet.');
  await user.click(opener);
  const sheet = within(await screen.findByRole('dialog', { name: 'اختصارات لوحة المفاتيح' }));
  expect(sheet.getByText('الجزء التالي')).toBeVisible();
  const choice = sheet.getByRole('checkbox', { name: 'تشغيل الاختصارات' });
  expect(choice).toBeChecked();
  await user.click(choice);
  expect(choice).not.toBeChecked();
  await user.click(choice);
  await user.click(sheet.getByRole('button', { name: 'إغلاق' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('opens the same sheet with a question mark', async () => {
  const user = userEvent.setup();
  await openReader(storyPage());
  await user.keyboard('؟');
  expect(await screen.findByRole('dialog', { name: 'اختصارات لوحة المفاتيح' })).toBeVisible();
});

test('says before the click that a related story has not come', async () => {
  await openReader(fullStoryPage());
  expect(screen.getByRole('link', { name: /^الصين تطالب .*لم يصل بعد$/u })).toHaveAttribute(
    'href',
    '/story/الصين-تطالب/',
  );
  expect(screen.getByRole('link', { name: card(1).headline })).toBeVisible();
});

test('leads on: who names it, its neighbours, the others', async () => {
  await openReader(fullStoryPage());
  expect(screen.getByRole('heading', { level: 2, name: 'أخبار تذكر هذا الخبر' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'أخبار أخرى' })).toBeVisible();
  const neighbours = screen.getByRole('navigation', { name: 'الخبر السابق والتالي' });
  expect(
    within(neighbours)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([`الخبر السابق ${card(3).headline}`, `الخبر التالي ${card(4).headline}`]);
});

test('marks its desk in the navigation as the place it is in', async () => {
  await openReader(fullStoryPage());
  const navigation = screen.getByRole('navigation', { name: 'التنقل الرئيسي' });
  const marked = within(navigation).getAllByRole('link', { current: true });
  expect(marked.map((link) => link.textContent)).toEqual([desks[0]?.label]);
});

test('draws lists, quotations and foreign paragraphs as what they are', async () => {
  await openReader(fullStoryPage());
  const text = within(screen.getAllByRole('article')[0] ?? document.body);
  expect(text.getByText('نقطة ثانية.').tagName).toBe('LI');
  expect(text.getByText('الكلمة الأخيرة لأهل البلاد.').closest('blockquote')).toBeVisible();
  expect(text.getByText('Foreign words stand by themselves.')).toHaveAttribute('dir', 'ltr');
});

test('says the language of a story that is not Arabic', async () => {
  await openReader(storyPage({ lang: 'fa' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fa');
  expect(screen.getByText(/^انطلقت الجولة/u).closest('[lang]')).toHaveAttribute('lang', 'fa');
});

test('repeats a quotation in the margin for the eye alone', async () => {
  await openReader(storyPage());
  const pulls = screen.getAllByText(/^«تأتي ردًا مباشرًا على سلسلة .* وسوريا»$/u);
  expect(pulls).toHaveLength(1);
  expect(pulls[0]).toHaveAttribute('aria-hidden', 'true');
});

test.each([
  ['the standfirst', storyPage({ standfirst: 'للاستفسار: 0800 12 34 56.' })],
  ['a caption', storyPageWithPhoto({ caption: 'للاستفسار: 0800 12 34 56' })],
  [
    'an item of a list',
    storyPage({
      sections: [{ id: 'top', blocks: [{ kind: 'list-item', text: 'هاتف: 0800 12 34 56' }] }],
    }),
  ],
])('a telephone number in %s is a link from left to right', async (_, page) => {
  await openReader(page);
  const link = screen.getByRole('link', { name: '0800 12 34 56' });
  expect(link).toHaveAttribute('href', 'tel:0800123456');
  expect(link).toHaveAttribute('dir', 'ltr');
});

test('the name of an account in a subhead runs from left to right', async () => {
  await openReader(
    storyPage({ sections: [{ id: 'top', subhead: 'حساب @paper_ar يرد', blocks: ['نص.'] }] }),
  );
  const subhead = screen.getByRole('heading', { level: 2, name: 'حساب @paper_ar يرد' });
  expect(within(subhead).getByText('@paper_ar')).toHaveAttribute('dir', 'ltr');
});

test('a copy of the same text says where it first stood', async () => {
  const copies = [{ ...head(3, false), source: 'وكالة الأنباء' }];
  await openReader(storyPage({ copies }));
  const item = screen.getByRole('link', { name: head(3, false).headline }).closest('li');
  expect(item).toHaveTextContent('وكالة الأنباء');
});
