import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../../copy-project.ts';
import { openStage, root, type BuildStage } from '../build-stage.ts';

/** So long a build may take on a loaded machine; one that never ends is killed. */
const LIMIT_MS = 90_000;

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
  stage.seed('a.txt', 'عنوان أول');
});
afterEach(() => stage.remove());

/** Runs a build of a project, in a process of its own. */
const build = (said: Readonly<Record<string, string>>, project = root) =>
  promisify(execFile)(
    process.execPath,
    [path.join(project, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'],
    { cwd: project, env: stage.environment(said), timeout: LIMIT_MS },
  );

/** What a build warns of, other than that it was told no address. */
const warningsOf = ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) =>
  `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.includes('warning:') && !line.includes('WARAQ_SITE'));

describe('an output folder where the system makes none ends the build with one line', () => {
  test.each(
    ['/proc/waraq', '/proc/waraq/site', '/sys/waraq', '/dev/null/site'].filter((folder) =>
      existsSync(path.parse(folder).root + (folder.split('/')[1] ?? '')),
    ),
  )('%s', async (folder) => {
    const failure: unknown = await build({ WARAQ_OUT: folder }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1 });
    const printed = String(Reflect.get(Object(failure), 'stderr'));
    expect(printed).toMatch(
      /Cannot (?:lock|look at) the output folder: .*\. Name another folder\.|Give yourself/,
    );
    expect(printed).toContain(`/${folder.split('/')[1] ?? ''}/`);
    expect(printed).not.toMatch(/\n\s+at /);
  });
});

test('a folder of pages that is a link to nothing ends a first build, which says so', async () => {
  mkdirSync(stage.out);
  symlinkSync(path.join(stage.folder, 'nowhere'), path.join(stage.out, 'story'));
  writeFileSync(path.join(stage.out, '.waraq-site'), '');
  await expect(build({})).rejects.toMatchObject({
    stderr: expect.stringMatching(/story is a link: .* Delete the link\./),
  });
  expect(stage.files().filter((name) => name.endsWith('.html'))).toEqual([]);
  rmSync(path.join(stage.out, 'story'));
  await build({});
  expect(stage.files()).toContain('story/عنوان-أول/index.html');
});

describe('where the cache cannot be written, the site is whole, and one warning says so', () => {
  test.each([
    ['a file is in its path', () => path.join(root, 'package.json', 'cache'), /ENOTDIR/],
    ['the system makes no folder', () => '/proc/waraq/cache', /no folder there|ENOTDIR|permission/],
  ])('%s', async (_, cache, cause) => {
    await stage.build();
    const whole = stage.contents();
    rmSync(stage.out, { recursive: true });
    for (let builds = 0; builds < 2; builds += 1) {
      const warnings = warningsOf(await build({ WARAQ_CACHE: cache() }));
      expect(warnings).toEqual([
        expect.stringMatching(/The cache in \S+ \(WARAQ_CACHE\) cannot be written: /),
      ]);
      expect(warnings[0]).toMatch(cause);
      expect(stage.contents()).toEqual(whole);
    }
  });
});

test('a folder of seeds that cannot be read ends the build, and the site stays as it is', async () => {
  stage.seed('desk/b.txt', 'عنوان ثان');
  await stage.build();
  const whole = stage.contents();
  // Deeper than any path that the system takes: so it refuses every user, root too.
  const step = 'd'.repeat(200);
  const script = `cd "$1"; while mkdir ${step} && cd ${step}; do :; done 2>/dev/null`;
  const desk = path.join(stage.seeds, 'desk');
  await promisify(execFile)('sh', ['-c', script, 'sh', desk]);
  try {
    const failure: unknown = await build({}).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1 });
    const printed = String(Reflect.get(Object(failure), 'stderr'));
    expect(printed).toMatch(/desk\/d+.*: The folder cannot be read: .* WARAQ_ON_ERROR=skip\./);
    expect(printed).not.toMatch(/\n\s+at /);
    expect(stage.contents()).toEqual(whole);
    expect(await stage.build({ WARAQ_ON_ERROR: 'skip' })).toMatch(/2 stories, .*, 1 warning\b/);
  } finally {
    await promisify(execFile)('rm', ['-rf', path.join(desk, step)]);
  }
});

test('bundled code that is damaged is made anew, and one warning says so', async () => {
  const project = copyProject();
  onTestFinished(() => rmSync(project, { recursive: true }));
  await build({}, project);
  const whole = stage.contents();
  const code = path.join(project, 'node_modules', '.cache', 'waraq', 'code');
  const [chunk, ...others] = readdirSync(code, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(code, name))
    .filter((file) => statSync(file).isFile())
    .toSorted((one, other) => statSync(other).size - statSync(one).size);
  if (chunk === undefined) throw new Error('No code was bundled.');
  expect(others.length).toBeGreaterThan(0);
  const text = readFileSync(chunk, 'utf8');
  const damages = [
    () => writeFileSync(chunk, text.slice(0, text.length / 2)),
    () =>
      writeFileSync(
        chunk,
        text.replace(/\d/, (digit) => (digit === '1' ? '2' : '1')),
      ),
    () => mkdirSync(path.join(chunk, 'inner'), { recursive: true }),
  ];
  for (const damage of damages) {
    rmSync(stage.out, { recursive: true });
    rmSync(chunk);
    damage();
    const warnings = warningsOf(await build({}, project));
    expect(warnings).toEqual([expect.stringContaining('is damaged. It is made anew.')]);
    expect(stage.contents()).toEqual(whole);
    expect(readFileSync(chunk, 'utf8')).toBe(text);
  }
});
