import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStage, root, type BuildStage } from '../build-stage.ts';

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.remove());

describe('vite build', () => {
  test('writes a page and its JSON for each address, below the base', async () => {
    stage.seed('علوم/a.txt', 'عنوان أول');
    await stage.build({ WARAQ_BASE: 'paper', WARAQ_SITE: 'https://paper.example' });
    expect(stage.files()).toEqual(
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
    expect(stage.read('index.html')).toMatch(/src="\/paper\/assets\/[^"]+\.js"/);
    expect(stage.read('index.html')).toContain('href="https://paper.example/paper/"');
  });

  test('an empty edition is a newspaper that waits', async () => {
    expect(await stage.build()).toContain('0 stories');
    expect(stage.read('index.html')).toContain('لا أخبار في هذه الطبعة حتى الآن');
  });

  test('touches nothing when nothing changed, and one story with its words when one did', async () => {
    stage.seed('a.txt', 'عنوان أول');
    writeFileSync(
      path.join(stage.seeds, 'b.txt'),
      'عنوان ثان\n\nفاز فريق المدينة في مباراة الأمس بثلاثة أهداف أمام جمهور كبير ملأ الملعب.\n',
    );
    await stage.build();
    const before = stage.stamps();
    expect(await stage.build()).toMatch(/\n0 files written, \d+ unchanged, 0 deleted/);
    expect(stage.stamps()).toEqual(before);

    stage.seed(
      'a.txt',
      'عنوان أول',
      '\nوهذه فقرة أخرى زيدت بعد البناء الأول، وهي أيضا للاختبار وحده.',
    );
    await stage.build();
    const after = stage.stamps();
    const changed = [...after].filter(([name, time]) => before.get(name) !== time);
    expect(changed.map(([name]) => name)).toEqual([
      'search-index/terms-0.bin',
      'search-index/words.bin',
      'story/عنوان-أول/index.html',
      'story/عنوان-أول/index.json',
    ]);
  });

  test("takes away the page of a story that is gone, and no stranger's file", async () => {
    stage.seed('a.txt', 'عنوان أول');
    stage.seed('b.txt', 'عنوان ثان');
    await stage.build();
    writeFileSync(path.join(stage.out, 'assets', 'logo.png'), 'a stranger');
    writeFileSync(path.join(stage.out, 'CNAME'), 'paper.example');
    rmSync(path.join(stage.seeds, 'b.txt'));
    expect(await stage.build()).toMatch(/pages [\d.]+ s, prune [\d.]+ s, cache [\d.]+ s/);
    expect(existsSync(path.join(stage.out, 'story', 'عنوان-ثان'))).toBe(false);
    expect(stage.files()).toEqual(expect.arrayContaining(['CNAME', 'assets/logo.png']));
  });

  test('lists every seed that cannot be read and stops, or leaves them out when told', async () => {
    stage.seed('a.txt', 'عنوان أول');
    for (const name of ['bad-1', 'bad-2'])
      writeFileSync(path.join(stage.seeds, `${name}.txt`), Buffer.from([0x00, 0xff, 0x00, 0x01]));
    const failure: unknown = await stage.build().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1 });
    const printed = String(Reflect.get(Object(failure), 'stderr'));
    for (const name of ['bad-1', 'bad-2'])
      expect(printed).toMatch(new RegExp(`${name}\\.txt:1: \\S+ .*\\. \\S`));
    expect(printed).toContain('2 of 3 seeds cannot be read');
    expect(printed).not.toMatch(/\n\s+at /);
    expect(existsSync(stage.out)).toBe(false);

    expect(await stage.build({ WARAQ_ON_ERROR: 'skip' })).toContain('1 story, 2 left out');
    expect(stage.files()).toContain('story/عنوان-أول/index.html');
  });

  test('names both seeds of one slug and stops, or gives it to the first when told', async () => {
    const seed = (headline: string): string => `---\nslug: قصير\n---\n${headline}\n\nنص الخبر.\n`;
    writeFileSync(path.join(stage.seeds, 'a.txt'), seed('عنوان أول'));
    writeFileSync(path.join(stage.seeds, 'b.txt'), seed('عنوان ثان'));
    const told = expect.stringMatching(/b\.txt:2: Its slug is the slug of a too: "قصير"\. \S/);
    await expect(stage.build()).rejects.toMatchObject({ code: 1, stderr: told });
    expect(existsSync(stage.out)).toBe(false);

    expect(await stage.build({ WARAQ_ON_ERROR: 'skip' })).toContain('2 stories');
    expect(stage.files()).toEqual(
      expect.arrayContaining(['story/قصير/index.html', 'story/عنوان-ثان/index.html']),
    );
  });

  test('warns of a seed that was copied', async () => {
    stage.seed('a.txt', 'عنوان أول');
    stage.seed('b.txt', 'عنوان أول');
    expect(await stage.build()).toMatch(
      /b\.txt:1: It has the headline and the words of a too, and both are shown\. Delete/,
    );
  });

  test('an empty folder of seeds never takes a site away', async () => {
    stage.seed('a.txt', 'عنوان أول');
    await stage.build();
    const whole = stage.contents();
    rmSync(path.join(stage.seeds, 'a.txt'));
    await expect(stage.build()).rejects.toMatchObject({
      stderr: expect.stringMatching(
        /There is no seed in .*Name the folder of seeds in WARAQ_SEEDS/,
      ),
    });
    expect(stage.contents()).toEqual(whole);
  });

  test('leaves drafts out, unless they are asked for', async () => {
    stage.seed('a.txt', '---\ndraft: true\n---\nعنوان أول');
    const told = await stage.build();
    expect(told).toContain('0 stories, 1 left out');
    expect(told).toContain('1 draft left out: a.txt');
    expect(await stage.build({ WARAQ_DRAFTS: '1' })).toContain('1 story, 0 awaited');
    expect(await stage.build({}, ['--drafts'])).toContain('1 story, 0 awaited');
    expect(stage.read('index.html')).toContain('مسودة');
  });

  test('a story waits for its day, and appears on it though no file has changed', async () => {
    stage.seed('a.txt', 'عنوان أول');
    stage.seed('b.txt', '---\ndate: 2031-01-02\n---\nعنوان ثان');
    const before = await stage.build({ WARAQ_TODAY: '2031-01-01' });
    expect(before).toContain('1 story, 1 left out');
    expect(before).toContain('1 story left out until the day of publication: b.txt (2031-01-02)');
    expect(stage.files()).not.toContain('story/عنوان-ثان/index.html');
    expect(await stage.build({ WARAQ_TODAY: '2031-01-02' })).toMatch(/2 stories, 0 awaited/);
    const whole = stage.contents();
    rmSync(stage.out, { recursive: true });
    rmSync(stage.cache, { recursive: true });
    await stage.build({ WARAQ_TODAY: '2031-01-02' });
    expect(stage.contents()).toEqual(whole);
    expect([...whole.keys()]).toContain('story/عنوان-ثان/index.html');
  });

  test('a day that is far off is warned of', async () => {
    stage.seed('a.txt', '---\ndate: 2204-01-27\n---\nعنوان أول');
    expect(await stage.build({ WARAQ_TODAY: '2024-01-27' })).toMatch(
      /warning: .*a\.txt:2: The story is dated 2204-01-27/,
    );
  });

  test.each([
    ['WARAQ_OUT', root, /holds the project/],
    ['WARAQ_OUT', path.join(root, 'package.json'), /WARAQ_OUT is .* a file\. Name a folder/],
    ['WARAQ_CACHE', path.join(root, 'package.json'), /WARAQ_CACHE is .* a file\. Name a folder/],
    ['WARAQ_SEEDS', path.join(root, 'none'), /no folder of seeds/],
    ['WARAQ_BASE', '.', /Write the path on the host/],
    ['WARAQ_SITE', 'example.org', /Write it whole/],
    ['WARAQ_ON_ERROR', 'maybe', /"fail".*"skip"/],
  ])('refuses %s=%s, and says how to mend it', async (name, value, message) => {
    await expect(stage.build({ [name]: value })).rejects.toMatchObject({
      stderr: expect.stringMatching(message),
    });
  });
});

test('a seed that is imported is a story; with ?raw it is its text', async () => {
  stage.seed('a.txt', 'عنوان مستورد');
  const project = mkdtempSync(path.join(root, 'node_modules', '.cache', 'waraq-import-'));
  const plugin = JSON.stringify(path.join(root, 'src', 'node', 'plugin', 'waraq.ts'));
  const file = path.join(stage.seeds, 'a.txt');
  writeFileSync(
    path.join(project, 'main.js'),
    `export { default as story } from ${JSON.stringify(file)};
     export { default as raw } from ${JSON.stringify(`${file}?raw`)};`,
  );
  writeFileSync(
    path.join(project, 'vite.config.ts'),
    `import { seeds } from ${plugin};
     export default { plugins: seeds({ dir: ${JSON.stringify(stage.seeds)} }) };`,
  );
  writeFileSync(
    path.join(project, 'build.mjs'),
    `import { build } from 'vite';
     const built = await build({
       logLevel: 'silent', root: ${JSON.stringify(project)},
       build: { write: false, lib: { entry: 'main.js', formats: ['es'] } },
     });
     console.log([built].flat()[0].output[0].code);`,
  );
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['build.mjs'], {
      cwd: project,
      env: stage.environment({}),
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
