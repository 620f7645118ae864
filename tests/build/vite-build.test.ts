import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeNewspaper } from '../newspaper/write-newspaper.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');

let folder: string;
let seeds: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-build-'));
  seeds = path.join(folder, 'seeds');
  out = path.join(folder, 'site');
  mkdirSync(seeds);
});
afterEach(() => rmSync(folder, { recursive: true }));

const environment = (said: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return { ...rest, SEEDS: seeds, OUT: out, ...said };
};

/** Runs the real command; gives what it printed. */
async function build(said: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [vite, 'build'], {
    cwd: root,
    env: environment(said),
  });
  return stdout + stderr;
}

const seed = (name: string, headline: string, more = ''): void => {
  const file = path.join(seeds, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const body = 'هذه فقرة كتبت للاختبار وحده، ولا ينقلها أحد عن أحد، وفيها من الكلمات ما يكفي.';
  writeFileSync(file, [headline, '', body, more].join('\n'));
};

const files = (): readonly string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .toSorted();

const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');
const stamps = (): ReadonlyMap<string, bigint> =>
  new Map(files().map((name) => [name, statSync(path.join(out, name), { bigint: true }).mtimeNs]));

describe('vite build', () => {
  test('writes a page and its JSON for each address, below the base', async () => {
    seed('علوم/a.txt', 'عنوان أول');
    await build({ BASE: 'paper', SITE: 'https://paper.example' });
    expect(files()).toEqual(
      expect.arrayContaining([
        '404.html',
        'archive/1/index.html',
        'archive/index.html',
        'desk/علوم/index.html',
        'favicon.svg',
        'index.html',
        'index.json',
        'story/عنوان-أول/index.html',
        'story/عنوان-أول/index.json',
      ]),
    );
    expect(read('index.html')).toMatch(/src="\/paper\/assets\/[^"]+\.js"/);
    expect(read('index.html')).toContain('href="https://paper.example/paper/"');
  });

  test('an empty edition is a newspaper that waits', async () => {
    expect(await build()).toContain('0 stories');
    expect(read('index.html')).toContain('لا أخبار في هذه الطبعة حتى الآن');
  });

  test('touches nothing when nothing changed, and one story when one did', async () => {
    seed('a.txt', 'عنوان أول');
    seed('b.txt', 'عنوان ثان');
    await build();
    const before = stamps();
    expect(await build()).toMatch(/ 0 files written, \d+ unchanged, 0 deleted/);
    expect(stamps()).toEqual(before);

    seed('a.txt', 'عنوان أول', '\nوهذه فقرة أخرى زيدت بعد البناء الأول، وهي أيضا للاختبار وحده.');
    await build();
    const after = stamps();
    const changed = [...after].filter(([name, time]) => before.get(name) !== time);
    expect(changed.map(([name]) => name)).toEqual([
      'story/عنوان-أول/index.html',
      'story/عنوان-أول/index.json',
    ]);
  });

  test("takes away the page of a story that is gone, and no stranger's file", async () => {
    seed('a.txt', 'عنوان أول');
    seed('b.txt', 'عنوان ثان');
    mkdirSync(path.join(out, 'assets'), { recursive: true });
    writeFileSync(path.join(out, 'assets', 'logo.png'), 'a stranger');
    writeFileSync(path.join(out, 'CNAME'), 'paper.example');
    await build();
    rmSync(path.join(seeds, 'b.txt'));
    await build();
    expect(existsSync(path.join(out, 'story', 'عنوان-ثان'))).toBe(false);
    expect(files()).toEqual(expect.arrayContaining(['CNAME', 'assets/logo.png']));
  });

  test('lists every seed that cannot be read and stops, or leaves them out when told', async () => {
    seed('a.txt', 'عنوان أول');
    for (const name of ['bad-1', 'bad-2'])
      writeFileSync(path.join(seeds, `${name}.txt`), Buffer.from([0x00, 0xff, 0x00, 0x01]));
    const failure: unknown = await build().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1 });
    const printed = String(Reflect.get(Object(failure), 'stderr'));
    for (const name of ['bad-1', 'bad-2'])
      expect(printed).toMatch(new RegExp(`${name}\\.txt:1: \\S+ .*\\. \\S`));
    expect(printed).toContain('2 of 3 seeds cannot be read');
    expect(printed).not.toMatch(/\n\s+at /);
    expect(existsSync(out)).toBe(false);

    expect(await build({ ON_ERROR: 'skip' })).toContain('1 story, 2 left out');
    expect(files()).toContain('story/عنوان-أول/index.html');
  });

  test('leaves drafts out', async () => {
    seed('a.txt', '---\ndraft: true\n---\nعنوان أول');
    expect(await build()).toContain('0 stories, 1 left out');
  });

  test.each([
    ['OUT', root, /holds the project/],
    ['SEEDS', path.join(root, 'none'), /no folder of seeds/],
    ['BASE', './', /Write the path on the host/],
    ['SITE', 'example.org', /Write it whole/],
    ['ON_ERROR', 'maybe', /"fail".*"skip"/],
  ])('refuses %s=%s, and says how to mend it', async (name, value, message) => {
    await expect(build({ [name]: value })).rejects.toMatchObject({
      stderr: expect.stringMatching(message),
    });
  });

  test('killed at any moment, leaves pages that are whole, and the next build finishes', async () => {
    writeNewspaper(seeds);
    const expected = path.join(folder, 'expected');
    await build({ OUT: expected });
    for (const patience of [900, 1000, 1100]) {
      const child = spawn(process.execPath, [vite, 'build'], { cwd: root, env: environment({}) });
      const ended = new Promise((resolve) => child.once('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      if (!existsSync(out)) continue;
      for (const name of files().filter((file) => file.endsWith('.html'))) {
        expect(read(name)).toMatch(/<\/html>\s*$/);
        const script = /src="\/(assets\/[^"]+\.js)"/.exec(read(name))?.[1] ?? 'no script';
        expect(files()).toContain(script);
      }
    }
    await build();
    const wanted = readdirSync(expected, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(wanted);
  });
});

test('a seed that is imported is a story; with ?raw it is its text', async () => {
  seed('a.txt', 'عنوان مستورد');
  const project = mkdtempSync(path.join(root, 'node_modules', '.cache', 'waraq-import-'));
  const plugin = JSON.stringify(path.join(root, 'src', 'build', 'seeds.ts'));
  const file = path.join(seeds, 'a.txt');
  writeFileSync(
    path.join(project, 'main.js'),
    `export { default as story } from ${JSON.stringify(file)};
     export { default as raw } from ${JSON.stringify(`${file}?raw`)};`,
  );
  writeFileSync(
    path.join(project, 'build.mjs'),
    `import { runnerImport, build } from 'vite';
     const { module } = await runnerImport(${plugin}, { configFile: false });
     const built = await build({
       configFile: false, logLevel: 'silent', root: ${JSON.stringify(project)},
       plugins: module.seeds({ dir: ${JSON.stringify(seeds)} }),
       build: { write: false, lib: { entry: 'main.js', formats: ['es'] } },
     });
     console.log([built].flat()[0].output[0].code);`,
  );
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['build.mjs'], {
      cwd: project,
      env: environment({}),
    });
    const code = `data:text/javascript,${encodeURIComponent(stdout)}`;
    const module: unknown = await import(/* @vite-ignore */ code);
    expect(module).toMatchObject({
      story: { id: 'a', headline: 'عنوان مستورد', sections: [{ blocks: [{ line: 3 }] }] },
      raw: expect.stringMatching(/^عنوان مستورد\n/),
    });
  } finally {
    rmSync(project, { recursive: true });
  }
});
