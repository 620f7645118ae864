import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/browser.ts';
import { serveSite } from '../browser/site.ts';
import { brotliSize } from './brotli-size.ts';
import { weighReactDom } from './peer-weight.ts';
import { measureShifts } from './shift-pages.ts';
import { storySlug } from './story-slug.ts';
import { paintsByItself, visitPage, type Visit } from './visit.ts';
import { brokenBudgets, figure, rowsOf, type Weights } from './weight-rows.ts';

const DEVICES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/**
 * Measures the page of the real seed by the requests of a real browser, and by its files.
 * @returns the greater figure of phone and desktop for each weight
 * @throws when the build fails, no browser starts, or the page has any trouble
 */
export async function measureWeights(): Promise<Weights> {
  const served = await serveSite({ seeds: 'seeds' });
  const browser = await launchBrowser();
  try {
    const slug = await storySlug(served.folder);
    const address = new URL(`story/${encodeURIComponent(slug)}/`, served.address).href;
    const visits: Visit[] = [];
    for (const device of DEVICES) visits.push(await visitPage(browser, address, device));
    const greatest = (weigh: (visit: Visit) => number) => Math.max(...visits.map(weigh));
    return {
      html: greatest((visit) => visit.html),
      ...(await againstText(join(served.folder, 'story', slug))),
      styles: greatest((visit) => visit.styles),
      scripts: greatest((visit) => visit.scripts),
      keptScripts: greatest((visit) => visit.keptScripts),
      lateScripts: greatest((visit) => visit.lateScripts),
      passageScripts: greatest((visit) => visit.passageScripts),
      fonts: greatest((visit) => visit.fonts),
      others: greatest((visit) => visit.others),
      foreign: greatest((visit) => visit.foreign),
      neededForPaint: (await paintsByItself(browser, address)) ? 0 : 1,
      shift: greatest((visit) => visit.shift),
      shifts: await measureShifts(browser),
    };
  } finally {
    await browser.close();
    await served.close();
  }
}

const STYLE_ELEMENT = /<style>.*?<\/style>/s;

/** The files of the page over the text that the one seed of the project holds. */
async function againstText(folder: string): Promise<Pick<Weights, 'markup' | 'data'>> {
  const seed = (await readdir('seeds')).find((name) => name.endsWith('.txt')) ?? '';
  const text = brotliSize(await readFile(join('seeds', seed)));
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const json = await readFile(join(folder, 'index.json'));
  return {
    markup: brotliSize(html.replace(STYLE_ELEMENT, '<style></style>')) / text,
    data: brotliSize(json) / text,
  };
}

/**
 * Prints the weights, their bounds and their ratio to the peer.
 * @returns an exit code: 1 when a budget is broken
 */
export async function benchWeights(): Promise<number> {
  const peer = await weighReactDom();
  const weights = await measureWeights();
  for (const { name, value, unit, min, max } of rowsOf(weights)) {
    const bounds = `${figure(min)} to ${figure(max)}`;
    console.log(`${name.padEnd(24)} ${figure(value).padStart(8)} ${unit.padEnd(9)} (${bounds})`);
  }
  const ratio = (weights.scripts / peer).toFixed(2);
  console.log(`the JavaScript is ${ratio} of react-dom's hydrateRoot alone (${figure(peer)} B)`);
  const broken = brokenBudgets(weights);
  for (const line of broken) console.error(`Over or under budget: ${line}`);
  return broken.length === 0 ? 0 : 1;
}
