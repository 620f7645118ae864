import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/browser.ts';
import { serveSite, type Site } from '../browser/site.ts';
import { weighReactDom } from './peer-weight.ts';
import { paintsByItself, visitPage, type Visit } from './visit.ts';

/** What the page of the real seed weighs, the worse of phone and desktop. */
export interface Weights extends Visit {
  /** 1 when anything but the document is needed for the first paint of the words, else 0. */
  readonly neededForPaint: number;
}

interface Budget {
  readonly name: string;
  readonly unit: string;
  /** Below this something is missing: an empty build must not pass. */
  readonly least: number;
  readonly most: number;
}

/**
 * The document fits one round trip of a fresh connection (ten packets of 1,460 bytes, RFC 6928, less
 * headers). Scripts: react-dom alone is 58 kB, with the declarative router 70; the least any React
 * page ships is the peer measured in the same run. Shift: a tenth of what Core Web Vitals call good.
 */
export const WEIGHT_BUDGETS: Readonly<Record<keyof Weights, Budget>> = {
  html: { name: 'HTML with its CSS', unit: 'B brotli', least: 4000, most: 14_000 },
  styles: { name: 'CSS in the page', unit: 'B raw', least: 2000, most: 20_000 },
  scripts: { name: 'all JavaScript', unit: 'B brotli', least: 50_000, most: 80_000 },
  fonts: { name: 'fonts, first visit', unit: 'B', least: 60_000, most: 170_000 },
  foreign: { name: 'requests elsewhere', unit: '', least: 0, most: 0 },
  neededForPaint: { name: 'needed before the words', unit: 'files', least: 0, most: 0 },
  shift: { name: 'layout shift', unit: '', least: 0, most: 0.01 },
};

const DEVICES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/**
 * Measures the page of the real seed by the requests of a real browser.
 * @param site a built site; by default the seed's own, built into a folder of the system's
 * @returns the greater figure of phone and desktop for each weight
 * @throws when the build fails, no browser starts, or the page has any trouble
 */
export async function measureWeights(site?: Site): Promise<Weights> {
  const served = site ?? (await serveSite({ seeds: 'seeds' }));
  const browser = await launchBrowser();
  try {
    const address = new URL(await storyPath(served.folder), served.address).href;
    const visits: Visit[] = [];
    for (const device of DEVICES) visits.push(await visitPage(browser, address, device));
    const greatest = (weigh: (visit: Visit) => number) => Math.max(...visits.map(weigh));
    return {
      html: greatest((visit) => visit.html),
      styles: greatest((visit) => visit.styles),
      scripts: greatest((visit) => visit.scripts),
      fonts: greatest((visit) => visit.fonts),
      foreign: greatest((visit) => visit.foreign),
      neededForPaint: (await paintsByItself(browser, address)) ? 0 : 1,
      shift: greatest((visit) => visit.shift),
    };
  } finally {
    await browser.close();
    if (site === undefined) await served.close();
  }
}

/** The address of the first story that has come: awaited ones and aliases have addresses there too. */
async function storyPath(folder: string): Promise<string> {
  for (const slug of await readdir(join(folder, 'story'))) {
    const page: unknown = JSON.parse(
      await readFile(join(folder, 'story', slug, 'index.json'), 'utf8'),
    );
    const isStory = typeof page === 'object' && page !== null && 'kind' in page;
    if (isStory && page.kind === 'story') return `story/${encodeURIComponent(slug)}/`;
  }
  throw new Error(`no story was built into ${folder}`);
}

/** The budgets that these weights break, a line for each. */
export function brokenBudgets(weights: Weights): readonly string[] {
  return rowsOf(weights)
    .filter(({ value, least, most }) => !(value >= least && value <= most))
    .map(({ name, value, least, most, unit }) => {
      return `${name}: ${figure(value)} ${unit} is not within ${figure(least)} to ${figure(most)}`;
    });
}

/**
 * Prints the weights, their bounds and their ratio to the peer.
 * @returns an exit code: 1 when a budget is broken
 */
export async function benchWeights(): Promise<number> {
  const peer = await weighReactDom();
  const weights = await measureWeights();
  for (const { name, value, unit, least, most } of rowsOf(weights)) {
    const bounds = `${figure(least)} to ${figure(most)}`;
    console.log(`${name.padEnd(24)} ${figure(value).padStart(8)} ${unit.padEnd(9)} (${bounds})`);
  }
  const ratio = (weights.scripts / peer).toFixed(2);
  console.log(`all JavaScript is ${ratio} of react-dom's hydrateRoot alone (${figure(peer)} B)`);
  const broken = brokenBudgets(weights);
  for (const line of broken) console.error(`Over or under budget: ${line}`);
  return broken.length === 0 ? 0 : 1;
}

function rowsOf(weights: Weights): readonly (Budget & { readonly value: number })[] {
  return [
    { ...WEIGHT_BUDGETS.html, value: weights.html },
    { ...WEIGHT_BUDGETS.styles, value: weights.styles },
    { ...WEIGHT_BUDGETS.scripts, value: weights.scripts },
    { ...WEIGHT_BUDGETS.fonts, value: weights.fonts },
    { ...WEIGHT_BUDGETS.foreign, value: weights.foreign },
    { ...WEIGHT_BUDGETS.neededForPaint, value: weights.neededForPaint },
    { ...WEIGHT_BUDGETS.shift, value: weights.shift },
  ];
}

function figure(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(4);
}
