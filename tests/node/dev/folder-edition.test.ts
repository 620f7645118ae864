import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spelledOut } from '../../edition/make-edition.ts';
import { PAGE_KINDS } from '../../../src/edition/pages/page-kinds.ts';
import { FolderEdition, type FolderChange } from '../../../src/node/dev/folder-edition.ts';
import { FolderWatch } from '../../../src/node/dev/watch/watch-folder.ts';
import { loadPictureLibrary } from '../../../src/node/input/picture-header.ts';
import { makePicture } from '../input/pictures.ts';

/** Long enough for a loaded machine. */
const PATIENCE = { timeout: 20_000, interval: 20 };

const seedText = (headline: string): string =>
  [headline, '', `هذه فقرة أولى من الخبر المعنون ${headline}، وفيها ما يكفي من الكلام.`, ''].join(
    '\n',
  );

/** A folder of seeds that is watched, as in `vite dev`. */
function openFolder(dir: string) {
  const changes: FolderChange[] = [];
  const failures: unknown[] = [];
  const edition = new FolderEdition({
    dir,
    inCode: {},
    today: '2024-01-27',
    kinds: PAGE_KINDS,
    unreadable: () => {},
    changed: (change) => changes.push(change),
    failed: (error) => failures.push(error),
  });
  const watch = new FolderWatch(dir, {
    tell: (_, file) => edition.take(file),
    warn: (_, error) => failures.push(error),
  });
  return { edition, changes, failures, close: () => watch.close() };
}

const withFolder = async (use: (dir: string) => Promise<void>): Promise<void> => {
  const dir = mkdtempSync(path.join(tmpdir(), 'waraq-folder-'));
  try {
    await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
};

/** What a clean read of the folder gives. */
async function cleanEdition(dir: string) {
  const folder = new FolderEdition({
    dir,
    inCode: {},
    today: '2024-01-27',
    kinds: PAGE_KINDS,
    unreadable: () => {},
    changed: () => {},
    failed: () => {},
  });
  return (await folder.open()).edition.edition();
}

// Twins: endings in two cases, and one name in two Unicode forms.
const name = fc.constantFrom(
  'a.txt',
  'a.TXT',
  'a.Txt',
  'a.txt.txt',
  'a.jpg',
  'caf\u00e9.txt',
  'cafe\u0301.txt',
  'cafe\u0301.png',
  'أخبار/a.txt',
  'أخبار/b.TXT',
  'أخبار/إقليم/c.txt',
);
const headline = fc.constantFrom('ارتفاع أسعار الزيت', 'انخفاض أسعار الزيت', 'افتتاح جسر جديد');

type Edit =
  | { readonly kind: 'write'; readonly name: string; readonly headline: string }
  | { readonly kind: 'delete'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'move-folder'; readonly from: string; readonly to: string };

const folderName = fc.constantFrom('أخبار', 'أخبار/إقليم', 'عالم');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), name, headline }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), name }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), name, to: name }) },
  fc.record({ kind: fc.constant('move-folder' as const), from: folderName, to: folderName }),
);

const isSeed = (file: string): boolean => /txt$/i.test(file);

function apply(dir: string, each: Edit, picture: Uint8Array): void {
  const at = (below: string): string => path.join(dir, ...below.split('/'));
  const moveTo = (from: string, to: string): void => {
    mkdirSync(path.dirname(at(to)), { recursive: true });
    try {
      renameSync(at(from), at(to));
    } catch {
      // There is no such file, or a folder is in the way: then nothing changes.
    }
  };
  if (each.kind === 'write') {
    mkdirSync(path.dirname(at(each.name)), { recursive: true });
    writeFileSync(at(each.name), isSeed(each.name) ? seedText(each.headline) : picture);
  } else if (each.kind === 'delete') rmSync(at(each.name), { force: true });
  else if (each.kind === 'move-folder') moveTo(each.from, each.to);
  // A picture named as a seed is a broken seed: that one keeps its last good story, unlike a clean read.
  else if (isSeed(each.name) === isSeed(each.to)) moveTo(each.name, each.to);
}

test(
  'after any storm of edits the edition is the one of a clean read',
  { timeout: 240_000 },
  async () => {
    const picture = await makePicture(30, 20);
    const storms = fc.array(fc.array(edit, { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(storms, (all) =>
        withFolder(async (dir) => {
          writeFileSync(path.join(dir, 'a.txt'), seedText('خبر أول'));
          const folder = openFolder(dir);
          await folder.edition.open();
          for (const storm of all) {
            for (const each of storm) apply(dir, each, picture);
            await expect
              .poll(async () => {
                const { edition } = await folder.edition.open();
                return spelledOut(edition.edition());
              }, PATIENCE)
              .toEqual(spelledOut(await cleanEdition(dir)));
          }
          folder.close();
          expect(folder.failures).toEqual([]);
        }),
      ),
      { numRuns: 25, endOnFailure: true },
    );
  },
);

test('a renamed seed never leaves and never doubles', () =>
  withFolder(async (dir) => {
    writeFileSync(path.join(dir, 'a.txt'), seedText('خبر أول'));
    const folder = openFolder(dir);
    await folder.edition.open();
    renameSync(path.join(dir, 'a.txt'), path.join(dir, 'b.txt'));
    await expect.poll(() => folder.changes.length, PATIENCE).toBeGreaterThan(0);
    folder.close();
    expect(folder.changes[0]?.addresses).toEqual({ moved: [], added: ['b'] });
    expect([...(folder.changes[0]?.readings.keys() ?? [])].toSorted()).toEqual(['a', 'b']);
  }));

test('what cannot be read is told, and read with the next change', () =>
  withFolder(async (parent) => {
    const dir = path.join(parent, 'seeds');
    mkdirSync(dir);
    writeFileSync(path.join(dir, 'a.txt'), seedText('خبر أول'));
    const folder = openFolder(dir);
    await folder.edition.open();
    rmSync(dir, { recursive: true });
    await expect.poll(() => folder.failures.length, PATIENCE).toBeGreaterThan(0);
    expect(String(folder.failures[0])).toContain('no folder of seeds');
    mkdirSync(dir);
    writeFileSync(path.join(dir, 'b.txt'), seedText('خبر ثان'));
    const { edition } = await folder.edition.open();
    await expect.poll(() => [...edition.readings().keys()], PATIENCE).toEqual(['b']);
    folder.close();
  }));

test('a folder that cannot be read at first is read when it is asked for again', () =>
  withFolder(async (parent) => {
    const dir = path.join(parent, 'seeds');
    const edition = new FolderEdition({
      dir,
      inCode: {},
      today: '2024-01-27',
      kinds: PAGE_KINDS,
      unreadable: () => {},
      changed: () => {},
      failed: () => {},
    });
    await expect(edition.open()).rejects.toThrow('no folder of seeds');
    mkdirSync(dir);
    writeFileSync(path.join(dir, 'a.txt'), seedText('خبر أول'));
    expect((await edition.open()).edition.edition().stories).toHaveLength(1);
  }));

test('after it is closed no change is read, one that waits neither', () =>
  withFolder(async (dir) => {
    const file = path.join(dir, 'a.txt');
    writeFileSync(file, seedText('خبر أول'));
    const closed = openFolder(dir);
    const other = openFolder(dir);
    const first = await closed.edition.open();
    writeFileSync(file, seedText('خبر ثان'));
    closed.edition.take(file);
    closed.edition.close();
    closed.edition.take(file);
    // Both wait as long after a change: this one began later.
    other.edition.take(file);
    await expect.poll(() => other.changes.length, PATIENCE).toBeGreaterThan(0);
    for (const each of [closed, other]) each.close();
    expect(closed.changes).toEqual([]);
    expect(first.edition.edition().stories[0]?.storyRecord.headline).toBe('خبر أول');
    expect([...closed.failures, ...other.failures]).toEqual([]);
  }));

test('old addresses of `.addresses` lead on, as it is written, and a broken file changes nothing', () =>
  withFolder(async (dir) => {
    const file = path.join(dir, '.addresses');
    writeFileSync(path.join(dir, 'a.txt'), seedText('عنوان مصحح'));
    writeFileSync(file, 'story عنوان-قديم a\n');
    const folder = openFolder(dir);
    const kindAt = async (at: string) => (await folder.edition.open()).edition.pageAt(at).page.kind;
    expect(await kindAt('/story/عنوان-قديم/')).toBe('alias');
    writeFileSync(file, 'story عنوان-قديم a\nstory أقدم a\n');
    await expect.poll(() => kindAt('/story/أقدم/'), PATIENCE).toBe('alias');
    writeFileSync(file, '<<<<<<< HEAD\n');
    await expect.poll(() => folder.failures.length, PATIENCE).toBe(1);
    expect(await kindAt('/story/أقدم/')).toBe('alias');
    folder.close();
  }));

test('a logo is read again when it comes and when it changes, and is of no story as soon as it is named', () =>
  withFolder(async (dir) => {
    const at = (file: string): string => path.join(dir, file);
    writeFileSync(at('a.txt'), seedText('خبر أول'));
    writeFileSync(at('newspaper.yaml'), 'logo: mark.svg\n');
    const folder = new FolderEdition({
      dir,
      inCode: {},
      today: '2024-01-27',
      kinds: PAGE_KINDS,
      unreadable: () => {},
      changed: () => {},
      failed: (error) => {
        throw error;
      },
    });
    const { paper, pictures } = await folder.open();
    expect(paper().problems).toHaveLength(1);
    const readAfter = async (file: string, content: string | Uint8Array) => {
      writeFileSync(at(file), content);
      expect(folder.isOurs(at(file))).toBe(true);
      await folder.takeWritten(at(file));
      return paper().newspaper.logo;
    };
    const first = await readAfter('mark.svg', '<svg viewBox="0 0 30 8"/>');
    expect(paper().problems).toEqual([]);
    expect(first).toMatchObject({ file: 'mark.svg', width: 30, height: 8 });
    const second = await readAfter('mark.svg', '<svg viewBox="0 0 40 8"/>');
    expect(second).toMatchObject({ width: 40 });
    expect(second?.path).not.toBe(first?.path);
    const library = await loadPictureLibrary();
    const png = await library(await makePicture(30, 20))
      .png()
      .toBuffer();
    writeFileSync(at('mark.png'), png);
    await folder.takeWritten(at('mark.png'));
    expect([...pictures.pictures().keys()]).toEqual(['mark']);
    expect(await readAfter('newspaper.yaml', 'logo: mark.png\n')).toMatchObject({ width: 30 });
    expect([...pictures.pictures().keys()]).toEqual([]);
  }));
