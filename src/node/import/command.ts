import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeFile } from '../problem.ts';
import { terminalLines } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';
import type { FetchLimits } from './fetch/fetch-file.ts';
import { isPublicAddress } from './fetch/public-address.ts';
import { importStories, type ImportOptions } from './import-stories.ts';
import { importReport } from './report.ts';

const USAGE = `import makes seeds of stories that stand elsewhere.

  npm run import -- <file or folder>… [--desk <name>] [--to <folder>] [--fetch]

It reads saved pages (.html), RSS, Atom and JSON feeds with full text, WordPress exports, Markdown with
front matter, and texts; with --fetch, pages whose addresses a .txt lists, a line each, and pictures.
It changes no seed that is there. It exits with 1 when something could not be imported.`;

/** Where the words go: standard output and error, or a test's own lists. */
export interface ImportTerminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const processTerminal: ImportTerminal = {
  out: (text) => void process.stdout.write(`${terminalLines(text)}\n`),
  error: (text) => void process.stderr.write(`${terminalLines(text)}\n`),
};

/** @throws UsageError when the words make no sense. */
function optionsOf(words: readonly string[], isAllowed: FetchLimits['isAllowed']): ImportOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { desk: { type: 'string' }, to: { type: 'string' }, fetch: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length > 0)
      return {
        words: positionals,
        desk: values.desk ?? null,
        to: path.resolve(values.to ?? process.env['WARAQ_SEEDS'] ?? 'seeds'),
        isAllowed: values.fetch === true ? isAllowed : null,
      };
  } catch {
    // An option that is not known.
  }
  throw new UsageError(USAGE);
}

/**
 * `npm run import`: makes seeds of stories that stand elsewhere, and tells what came of each.
 *
 * @param words of the command.
 * @param isAllowed tells which IP addresses `--fetch` may ask: those of the public web.
 * @returns 1 when something could not be imported or the words make no sense, else 0.
 */
export async function importCommand(
  words: readonly string[],
  terminal: ImportTerminal = processTerminal,
  isAllowed: FetchLimits['isAllowed'] = isPublicAddress,
): Promise<number> {
  try {
    const options = optionsOf(words, isAllowed);
    let isWhole = true;
    const result = await importStories(options, (problem) => {
      isWhole = false;
      terminal.error(describeFile(problem, options.to));
    });
    terminal.out(importReport(result).join('\n'));
    return isWhole && result.outcomes.every(({ kind }) => kind !== 'failed') ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(error.message);
    return 1;
  }
}
