import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/node/import/command.ts';
import { listen, type LocalServer } from './listen.ts';

let folder: string;
let out: string[];
let errors: string[];
let server: LocalServer | null = null;

/** A PNG, as far as its first bytes tell. */
const PICTURE = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(4000)]);

const TEXT = 'ارتفع منسوب النهر يوم السبت عن معدله بمقدار متر واحد، بحسب مديرية الموارد المائية.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>ارتفاع منسوب النهر</title>${head}</head><body><h1>ارتفاع منسوب النهر</h1>${body}</body></html>`;

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};

const run = (...words: readonly string[]): Promise<number> => {
  out = [];
  errors = [];
  return importCommand(
    [
      ...words.map((word, at) =>
        word.startsWith('-') || words[at - 1] === '--desk' ? word : path.join(folder, word),
      ),
      '--to',
      path.join(folder, 'seeds'),
    ],
    { out: (text) => out.push(text), error: (text) => errors.push(text) },
    (address) => address === '127.0.0.1',
  );
};

const seeds = (): readonly string[] =>
  readdirSync(path.join(folder, 'seeds'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path
        .relative(path.join(folder, 'seeds'), path.join(parentPath, name))
        .split(path.sep)
        .join('/')
        .replace(/-[\da-f]{10}(?=-\d+\.|\.)/, '-#'),
    )
    .toSorted();

const firstSeed = (): string => {
  const names = readdirSync(path.join(folder, 'seeds'), { recursive: true }).map(String);
  return path.join(folder, 'seeds', names.find((name) => name.endsWith('.txt')) ?? '');
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  server?.close();
  server = null;
});

describe('import', () => {
  test('makes seeds of all that a folder holds, each with its picture and in its desk', async () => {
    write('in/محليات/river.html', page(`<img src="river_files/a.png"><p>${TEXT}</p>`));
    write('in/محليات/river_files/a.png', PICTURE);
    write('in/محليات/river_files/frame.html', page(`<p>${TEXT}</p>`));
    write('in/ready.txt', 'خبر جاهز');
    write('in/_posts/2024-01-27-one.md', '---\ntitle: خبر\n---\nنص');
    write(
      'in/feed.xml',
      `<rss><channel><item><title>من خلاصة</title><link>https://a.example/x</link><category>عالم</category><content:encoded>${TEXT}</content:encoded></item></channel></rss>`,
    );
    write('in/style.css', 'a{}');
    expect(await run('in')).toBe(0);
    expect(seeds()).toEqual([
      '2024-01-27-one-#.txt',
      'ready.txt',
      'عالم/x-#.txt',
      'محليات/river-#.png',
      'محليات/river-#.txt',
    ]);
    expect(out.join('\n')).toContain('4 stories imported');
    expect(out.join('\n')).toContain('1 .css');
  });

  test('brings the pictures between the texts, each once, and a second run changes nothing', async () => {
    const other = Buffer.concat([PICTURE, Buffer.from('b')]);
    write(
      'in/a.html',
      page(
        `<p>${TEXT}</p><img src="a_files/a-300x200.png"><p>${TEXT}</p><figure><img src="a_files/b.png"><figcaption>ضفة النهر</figcaption></figure><p>${TEXT}</p><img src="a_files/copy.png"><img src="a_files/gone.png"><p>${TEXT}</p>`,
        '<meta property="og:image" content="https://a.example/a.png">',
      ),
    );
    write('in/a_files/a.png', PICTURE);
    write('in/a_files/a-300x200.png', Buffer.concat([PICTURE, Buffer.from('small')]));
    write('in/a_files/b.png', other);
    write('in/a_files/copy.png', other);
    expect(await run('in')).toBe(0);
    expect(seeds()).toEqual(['a-#.png', 'a-#.txt', 'a-#-2.png'].toSorted());
    const seed = readFileSync(firstSeed(), 'utf8');
    expect(seed.match(/^\[صورة: .*$/gm)).toEqual([
      expect.stringMatching(/^\[صورة: a-[\da-f]{10}-2\.png \| ضفة النهر\]$/),
    ]);
    expect(await run('in')).toBe(0);
    expect(out.join('\n')).toMatch(/^1 story unchanged$/m);
  });

  test('changes nothing when it runs again', async () => {
    write('in/a.html', page(`<p>${TEXT}</p>`));
    await run('in');
    const before = readFileSync(firstSeed());
    expect(await run('in')).toBe(0);
    expect(out.join('\n')).toBe('1 story unchanged');
    expect(readFileSync(firstSeed())).toEqual(before);
  });

  test('leaves a seed that was edited or moved, and one whose source has changed', async () => {
    write('in/a.html', page(`<p>${TEXT}</p>`));
    await run('in');
    const seed = firstSeed();
    writeFileSync(seed, 'بقلم المحرر');
    expect(await run('in', '--desk', '../../x')).toBe(0);
    expect(readFileSync(seed, 'utf8')).toBe('بقلم المحرر');
    expect(seeds()).toHaveLength(1);
    expect(out.join('\n')).toContain('1 story there already, and different from the source');
  });

  test('imports texts of one name from two folders, and fails where they would be one seed', async () => {
    write('in/محليات/1.txt', 'خبر من المحليات');
    write('in/عالم/1.txt', 'خبر من العالم');
    expect(await run('in')).toBe(0);
    expect(seeds()).toEqual(['عالم/1.txt', 'محليات/1.txt']);
    expect(await run('in')).toBe(0);
    expect(out.join('\n')).toBe('2 stories unchanged');
    expect(await run('in', '--desk', 'رياضة')).toBe(1);
    expect(out.join('\n')).toContain('1 story not imported');
    expect(out.join('\n')).toContain('Another story of this import has become رياضة/1.txt.');
  });

  test('copies the picture that a text names, and no other file', async () => {
    write('in/أ/1.txt', '---\nimage: river.png\n---\nخبر أول');
    write('in/أ/river.png', PICTURE);
    write('in/أ/2.txt', '---\nimage: secret.env\n---\nخبر ثان');
    write('in/أ/secret.env', 'x'.repeat(4000));
    expect(await run('in')).toBe(0);
    expect(seeds()).toEqual(['أ/1.txt', 'أ/2.txt', 'أ/river.png']);
    write('other/أ/3.txt', '---\nimage: river.png\n---\nخبر ثالث');
    write('other/أ/river.png', Buffer.concat([PICTURE, Buffer.alloc(1)]));
    expect(await run('other')).toBe(1);
    expect(out.join('\n')).toContain('another river.png lies beside the seed');
  });

  test('finds a file without an address again, whichever folder above it is named', async () => {
    write('md/posts/hello.md', '# خبر\n\nنص');
    write('md/posts/page.html', page(`<p>${TEXT}</p>`));
    await run('md');
    expect(await run('md/posts')).toBe(0);
    expect(out.join('\n')).toBe('2 stories unchanged');
    expect(await run('md/posts/hello.md', 'md/posts', 'md')).toBe(0);
    expect(out.join('\n')).toBe('2 stories unchanged');
  });

  test('tells files of one name in two sites from each other', async () => {
    write('sitea/hello.md', '# أول\n\nنص');
    write('siteb/hello.md', '# ثان\n\nنص');
    expect(await run('sitea', 'siteb')).toBe(0);
    expect(seeds()).toEqual(['hello-#.txt', 'hello-#.txt']);
  });

  test('takes the desk that is said, and no path for it', async () => {
    write('in/a.html', page(`<p>${TEXT}</p>`));
    expect(await run('in', '--desk', 'أخبار/../..')).toBe(0);
    expect(seeds()).toEqual(['أخبار/a-#.txt']);
  });

  test('takes no picture from outside the folder, by path or by link', async () => {
    write('secret.png', PICTURE);
    write('in/a.html', page(`<img src="../secret.png"><img src="link.png"><p>${TEXT}</p>`));
    symlinkSync(path.join(folder, 'secret.png'), path.join(folder, 'in/link.png'));
    await run('in');
    expect(seeds()).toEqual(['a-#.txt']);
  });

  test('tells what could not be read, with its line, and does the others', async () => {
    write('in/a.md', '---\ntitle: "خ\n---\nنص');
    write('in/b.html', page(''));
    write('in/c.xml', '<!DOCTYPE r [<!ENTITY a "b">]><rss><channel></channel></rss>');
    write('in/d.html', page(`<p>${TEXT}</p>`));
    expect(await run('in')).toBe(1);
    const told = out.join('\n');
    expect(told).toContain('1 story imported');
    expect(told).toContain('3 stories not imported');
    expect(told).toMatch(/a\.md:\d: The front matter cannot be read/);
    expect(told).toMatch(/c\.xml:1: The file declares entities/);
  });

  test('fetches nothing unless it is asked to', async () => {
    write('urls.txt', '# صفحات\nhttps://a.example/1');
    expect(await run('urls.txt')).toBe(1);
    expect(out.join('\n')).toMatch(
      /urls\.txt:2: https:\/\/a\.example\/1 is not fetched\. Say --fetch\./,
    );
  });

  test('fetches pages and their pictures with --fetch', async () => {
    server = await listen(({ url }, response) => {
      if (url === '/a.png') response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
      else
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(page(`<img src="/a.png"><p>${TEXT}</p>`));
    });
    const { origin } = server;
    write('urls.txt', `${origin}/news/river`);
    expect(await run('urls.txt', '--fetch')).toBe(0);
    expect(seeds()).toEqual(['river-#.png', 'river-#.txt']);
    expect(readFileSync(firstSeed(), 'utf8')).toContain(`url: ${origin}/news/river`);
  });

  test('gives a fetched page no file that lies beside the list of addresses', async () => {
    server = await listen((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          page(
            `<img src="passport.png"><p>${TEXT}</p>`,
            '<meta property="og:image" content="/passport.png">',
          ),
        );
    });
    write('passport.png', PICTURE);
    write('static/passport.png', PICTURE);
    write('urls.txt', `${server.origin}/river`);
    expect(await run('urls.txt', '--fetch')).toBe(0);
    expect(seeds()).toEqual(['river-#.txt']);
  });

  test.each([[[]], [['--nonsense', 'in']]])('prints how it is used: %j', async (words) => {
    write('in/a.txt', 'خبر');
    expect(await run(...words)).toBe(1);
    expect(errors.join('\n')).toContain('npm run import');
  });

  test('says that there is nothing at a path, or no source of stories', async () => {
    expect(await run('gone')).toBe(1);
    expect(errors.join('\n')).toContain('There is no file and no folder');
    write('a.bin', 'x');
    expect(await run('a.bin')).toBe(1);
    expect(errors.join('\n')).toContain('is no page, feed');
    expect(existsSync(path.join(folder, 'seeds'))).toBe(false);
  });
});
