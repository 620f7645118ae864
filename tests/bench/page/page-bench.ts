import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/browser.ts';
import { SEED_MAKER } from '../build/make-seeds.ts';
import { brokenLines, linesOf, type Table } from '../build/rows.ts';
import { median } from '../median.ts';
import { openPages, STORIES, type Addresses } from './opened-pages.ts';
import { interactionRows, paintRows } from './page-rows.ts';
import type { Paints } from './paints.ts';
import { timeInteractions, visitPaints, type Interactions } from './visits.ts';

/** How often each page is opened; the middle one of its times counts. */
const ROUNDS = 5;

/** What one round saw. */
interface Round {
  readonly handWritten: Paints;
  readonly hugo: Paints | null;
  readonly story: Paints;
  readonly front: Paints;
  readonly results: Paints;
  readonly interactions: Interactions;
}

/** Opens every page once, and does what readers do. */
async function openAll(browser: Browser, addresses: Addresses): Promise<Round> {
  const visit = (address: string) => visitPaints(browser, address);
  const { hugo } = addresses;
  return {
    handWritten: await visit(addresses.handWritten),
    hugo: hugo === null ? null : await visit(hugo),
    story: await visit(addresses.story),
    front: await visit(addresses.front),
    results: await visit(addresses.results),
    interactions: await timeInteractions(browser, addresses),
  };
}

const medianPaints = (all: readonly Paints[]): Paints => ({
  first: median(all.map(({ first }) => first)),
  largest: median(all.map(({ largest }) => largest)),
  shift: median(all.map(({ shift }) => shift)),
  blocking: median(all.map(({ blocking }) => blocking)),
});

const medianInteractions = (all: readonly Interactions[]): Interactions => ({
  contents: median(all.map(({ contents }) => contents)),
  menu: median(all.map(({ menu }) => menu)),
  search: median(all.map(({ search }) => search)),
  story: median(all.map(({ story }) => story)),
});

/** The figures of other people's pages are told, and have no bounds. */
const toldTable = ({ title, rows }: Table): Table => ({
  title,
  rows: rows.map((row) => ({ ...row, most: null })),
});

function tablesOf(rounds: readonly Round[]): readonly Table[] {
  const handWritten = medianPaints(rounds.map((round) => round.handWritten));
  const limit = handWritten.largest;
  const hugo = rounds.flatMap((round) => round.hugo ?? []);
  const paints = (name: 'story' | 'front' | 'results') =>
    medianPaints(rounds.map((round) => round[name]));
  const interactions = medianInteractions(rounds.map((round) => round.interactions));
  return [
    toldTable({ title: 'the page by hand', rows: paintRows(handWritten, null) }),
    ...(hugo.length === 0
      ? []
      : [toldTable({ title: 'the page of Hugo', rows: paintRows(medianPaints(hugo), limit) })]),
    { title: 'the story', rows: paintRows(paints('story'), limit) },
    { title: `the front page of ${STORIES}`, rows: paintRows(paints('front'), null) },
    { title: `a search in ${STORIES}`, rows: paintRows(paints('results'), null) },
    { title: 'to the next paint', rows: interactionRows(interactions) },
  ];
}

async function measure(folder: string, browser: Browser): Promise<readonly Table[]> {
  const { addresses, close } = await openPages(folder);
  try {
    // The first round makes the servers compress what they send, and is not counted.
    await openAll(browser, addresses);
    const rounds: Round[] = [];
    while (rounds.length < ROUNDS) rounds.push(await openAll(browser, addresses));
    return tablesOf(rounds);
  } finally {
    await close();
  }
}

/**
 * `npm run bench -- page`: opens pages on a slow phone with an empty cache, in turns with the same story as a page by
 * hand and as Hugo's, and prints the medians.
 *
 * @returns an exit code: 1 when a bound is broken
 * @throws when a build fails or a page has any trouble
 */
export async function benchPage(): Promise<number> {
  if (!existsSync(SEED_MAKER)) {
    console.log(`page: ${SEED_MAKER} is not there, so there are no seeds to measure on.`);
    return 0;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'waraq-page-'));
  const browser = await launchBrowser();
  try {
    const tables = await measure(folder, browser);
    for (const table of tables) console.log(`\n${linesOf(table).join('\n')}`);
    const broken = tables.flatMap(brokenLines);
    for (const line of broken) console.error(`Bound broken: ${line}`);
    return broken.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
