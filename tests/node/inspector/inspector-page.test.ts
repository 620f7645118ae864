import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAGE_KINDS } from '../../../src/edition/pages/page-kinds.ts';
import { FolderEdition } from '../../../src/node/dev/folder-edition.ts';
import { NarrowLines } from '../../../src/node/inspector/list/narrow-lines.ts';
import { languageFor } from '../../../src/node/inspector/words/words-context.ts';
import { SeedEdits } from '../../../src/node/inspector/edit/seed-edits.ts';
import { inspectorPageAt } from '../../../src/node/inspector/inspector-page.tsx';

let dir: string;
const write = (name: string, text: string): void => writeFileSync(path.join(dir, name), text);

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'waraq-inspector-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

/** Returns a page; `change` happens after the edition has read the folder. */
async function pageAt(
  address: string,
  accepted = 'en',
  change: () => void = () => {},
): Promise<string> {
  const [pathname = '', query] = address.split('?');
  const folder = new FolderEdition({
    dir,
    inCode: {},
    today: '2024-01-27',
    kinds: PAGE_KINDS,
    unreadable: () => {},
    changed: () => {},
    failed: () => {},
  });
  const { edition, pictures, fileOf } = await folder.open();
  change();
  return inspectorPageAt(
    pathname,
    new URLSearchParams(query),
    {
      edition,
      pictures,
      fileOf,
      dir,
      base: '/',
      edits: new SeedEdits(),
      narrowLines: new NarrowLines(),
    },
    languageFor(accepted),
  );
}

const story = 'عنوان الخبر هنا\n\nهذه فقرة أولى من خبر قصير كتب للاختبار، ولا ينقله أحد.\n';

test('a line that names a picture which is not there is warned of', async () => {
  write('a.txt', `${story}\n[صورة: سد.jpg | السد]\n`);
  expect(await pageAt('/__seeds/a/')).toContain('There is no picture سد.jpg beside the seed');
});

test('a seed is explained by its bytes', async () => {
  write('a.txt', story);
  expect(await pageAt('/__seeds/a/')).toContain('<summary>');
});

test('the lines of a seed have the numbers of its bytes, though the edition has not read a change yet', async () => {
  write('a.txt', story);
  const page = await pageAt('/__seeds/a/', 'en', () =>
    write('a.txt', `---\ndesk: محليات\n---\n${story}`),
  );
  expect(page).toContain('id="role-4"');
  expect(page).not.toContain('id="role-1"');
});

test('the name of a seed is found in either Unicode form', async () => {
  write('cafe\u0301.txt', story);
  expect(await pageAt('/__seeds/caf\u00e9/')).toContain('عنوان الخبر هنا');
});

test('the second seed of a name is explained at the address that a browser makes of its own', async () => {
  write('a.TXT', story);
  write('a.txt', story);
  expect(await pageAt('/__seeds/')).toContain('href="/__seeds/./a.txt/"');
  expect(await pageAt('/__seeds/a.txt/')).toContain('a.TXT and a.txt have one name');
});

test('a seed of very many lines is explained when that is asked for', async () => {
  write('a.txt', story + 'هذه فقرة أخرى من خبر طويل جدا.\n'.repeat(5000));
  const page = await pageAt('/__seeds/a/');
  expect(page).toContain('<li id="line-300"');
  expect(page).not.toContain('<summary>');
  expect(page).toContain('href="/__seeds/a/?explain=all"');
  expect(await pageAt('/__seeds/a/?explain=all')).toContain('<summary>');
});

test('a page is in the language of its reader, and in the direction of that', async () => {
  write('a.txt', `---\ndesk: محليات\nقسم: محليات\n---\n${story}`);
  const page = await pageAt('/__seeds/a/', 'ar-LB,en;q=0.5');
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('الحقل ⁨قسم⁩ غير معروف');
  expect(page).toContain('<option value="subhead">عنوان فرعي</option>');
  expect(page).toContain(
    '<span lang="ar" dir="rtl">ينتهي النص بنقطة، ولا تنتهي بها العناوين والتسميات</span>',
  );
  expect(await pageAt('/__seeds/', 'ar')).toContain('قُرئت وعليها تنبيهات');
});
