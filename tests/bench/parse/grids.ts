import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CORPUS } from './corpus.ts';

/** The two grids of invented seeds: ways in which a body ends, forms of datelines. */
const GRIDS: readonly string[] = ['body-ends', 'dateline-forms'];

const RUN = resolve('src/node/run.mjs');

/** Returns what a grid prints when it is run on this checkout. */
function gridOutput(name: string, work: string): string {
  const source = readFileSync(join(CORPUS, 'grids', `${name}.mts`), 'utf8');
  const file = join(work, `${name}.mts`);
  writeFileSync(file, source.replaceAll("'ROOT/", `'${resolve('.')}/`));
  return execFileSync(process.execPath, [RUN, file, 'main']).toString();
}

const FORM = /place (\d+)\/(\d+)/;

/** How many of the dateline's forms are read in every line of the grid, and in none. */
function formsLine(output: string): string {
  const forms = output.split('\n').flatMap((line) => {
    const [, right, all] = FORM.exec(line) ?? [];
    return right === undefined || all === undefined
      ? []
      : [{ right: Number(right), all: Number(all) }];
  });
  const always = forms.filter(({ right, all }) => right === all).length;
  const never = forms.filter(({ right }) => right === 0).length;
  return `${always} of ${forms.length} forms always right, ${never} never`;
}

/** The lines of a grid that say that something is not right. */
function faults(output: string): readonly string[] {
  return output.split('\n').filter((line) => {
    const [, right, all] = FORM.exec(line) ?? [];
    if (right !== undefined) return right !== all;
    return /lost [1-9]|related shown/.test(line) && !line.startsWith('ALL');
  });
}

/** Returns what each grid comes to, a line each, with what is not right below it. */
export function gridLines(work: string): readonly string[] {
  return GRIDS.flatMap((name) => {
    const output = gridOutput(name, work);
    const all = output.split('\n').find((line) => line.startsWith('ALL')) ?? formsLine(output);
    return [`${name}: ${all}`, ...faults(output).map((line) => `  ${line}`)];
  });
}
