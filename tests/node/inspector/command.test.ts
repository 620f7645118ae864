import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inspect } from '../../../src/node/inspector/command.ts';

let folder: string;
let out: string[];
let errors: string[];

const seed = ['العنوان هنا', '', 'هذه فقرة أولى من خبر قصير كتب للاختبار ولا ينقله أحد.', ''].join(
  '\n',
);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-inspect-'));
  out = [];
  errors = [];
  mkdirSync(path.join(folder, 'seeds', 'سياسة'), { recursive: true });
  writeFileSync(path.join(folder, 'seeds', 'a.txt'), seed);
  writeFileSync(path.join(folder, 'seeds', 'سياسة', 'b.txt'), seed);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (words: readonly string[], isTerminal = false): Promise<number> =>
  inspect(
    words.map((word) => word.replace('seeds', path.join(folder, 'seeds'))),
    { isTerminal, out: (text) => out.push(text), error: (text) => errors.push(text) },
  );

describe('inspect', () => {
  test('prints the story of one seed as JSON where nobody looks', async () => {
    expect(await run(['seeds/a.txt'])).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({
      id: 'a',
      desk: null,
      headline: 'العنوان هنا',
      sections: [{ subhead: null, blocks: [{ kind: 'paragraph', line: 3 }] }],
    });
  });

  test('prints those of a folder as a list, with their desks', async () => {
    expect(await run(['seeds'])).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject([
      { id: 'a', desk: null },
      { id: 'سياسة/b', desk: 'سياسة' },
    ]);
  });

  test('knows the desk of a single file too', async () => {
    await run(['seeds/سياسة/b.txt']);
    expect(JSON.parse(out.join(''))).toMatchObject({ id: 'سياسة/b', desk: 'سياسة' });
  });

  test('prints a table for people', async () => {
    await run(['seeds/a.txt'], true);
    expect(out.join('\n')).toMatch(/a \(ar\)\n {2}headline +العنوان هنا/);
    expect(out.join('\n')).toMatch(/body +1 section, \d+ blocks?/);
  });

  test('sends no control of a name to the terminal', async () => {
    writeFileSync(path.join(folder, 'seeds', '\u001b]0;title\u0007.txt'), seed);
    expect(await run(['seeds'], true)).toBe(0);
    expect(await run(['seeds', '--explain'], true)).toBe(0);
    mkdirSync(path.join(folder, 'out', '\u001b]0;title\u0007.json'), { recursive: true });
    expect(await run(['seeds', '--out', path.join(folder, 'out')], true)).toBe(1);
    expect([...out, ...errors].join('\n')).toContain(String.raw`\u001b]0;title\u0007`);
    expect([...out, ...errors].join('\n')).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('writes one file a seed, in folders like theirs', async () => {
    expect(await run(['seeds', '--out', path.join(folder, 'out')])).toBe(0);
    const story: unknown = JSON.parse(
      readFileSync(path.join(folder, 'out', 'سياسة', 'b.json'), 'utf8'),
    );
    expect(story).toMatchObject({ id: 'سياسة/b' });
  });

  test('writes a name that is too long for the disk shorter, and says so', async () => {
    const name = 'خبر-'.repeat(35) + 'aaaaaa';
    writeFileSync(path.join(folder, 'seeds', `${name}.txt`), seed);
    const written = path.join(folder, 'out');
    expect(await run(['seeds', '--out', written])).toBe(0);
    const [short, ...others] = readdirSync(written).filter((each) => each.startsWith('خبر'));
    expect(others).toEqual([]);
    expect(short).toMatch(/^(?:خبر-)+[0-9a-f]{6}\.json$/);
    expect(JSON.parse(readFileSync(path.join(written, short ?? ''), 'utf8'))).toMatchObject({
      id: name,
    });
    expect(errors).toEqual([expect.stringContaining(`It was written as ${short}.`)]);
    expect(readdirSync(path.join(written, 'سياسة'))).toEqual(['b.json']);
  });

  test('writes the others when one cannot be written, says which, and exits with 1', async () => {
    const written = path.join(folder, 'out');
    mkdirSync(path.join(written, 'a.json'), { recursive: true });
    expect(await run(['seeds', '--out', written])).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^a\.txt: its \.json file cannot be written: /)]);
    expect(readdirSync(path.join(written, 'سياسة'))).toEqual(['b.json']);
  });

  test('does the others when one cannot be read, says which and why, and exits with 1', async () => {
    writeFileSync(path.join(folder, 'seeds', 'bad.txt'), Buffer.from([0xff, 0x00, 0xfe, 0x01]));
    expect(await run(['seeds'])).toBe(1);
    expect(JSON.parse(out.join(''))).toHaveLength(2);
    expect(errors).toEqual([expect.stringMatching(/seeds\/bad\.txt:1: .+\. .+\.$/)]);
  });

  test.each(['seeds', 'seeds/سياسة/json'])('writes nothing among the seeds: %s', async (to) => {
    expect(await run(['seeds', '--out', to])).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/lies among the seeds .* Name a folder/)]);
  });

  test('an empty seed is no error', async () => {
    writeFileSync(path.join(folder, 'seeds', 'empty.txt'), '\n');
    expect(await run(['seeds'])).toBe(0);
    expect(errors).toEqual([expect.stringMatching(/seeds\/empty\.txt:1: /)]);
  });

  test('explains each line', async () => {
    expect(await run(['seeds/a.txt', '--explain'])).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject([
      {
        id: 'a',
        lines: [
          { line: 1, role: 'headline' },
          { line: 3, role: 'paragraph' },
        ],
      },
    ]);
  });

  test.each([[[]], [['nowhere']], [['seeds', '--wrong']]])(
    'words that make no sense (%j) are an error',
    async (words) => {
      expect(await run(words)).toBe(1);
      expect(errors.join('')).not.toBe('');
    },
  );
});
