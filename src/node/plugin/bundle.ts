import { contentName } from '../cache/content-name.ts';
import type { ClientBundle } from '../outputs/client-assets.ts';
import type { PageCode } from '../render/document.ts';
import type { ComponentSheet } from '../render/style-sheets.ts';
import { terminalLogger } from '../terminal-logger.ts';
import { COMPONENT_SHEETS } from './component-styles.ts';
import { PAGE_CODE } from './browser-code/page-code.ts';
import type { Bundles } from './bundles/bundles.ts';
import { writeCode, type WrittenCode } from './bundles/written-code.ts';

const isComponentSheet = (value: unknown): value is ComponentSheet =>
  typeof value === 'object' &&
  value !== null &&
  'styles' in value &&
  typeof value.styles === 'string' &&
  'classes' in value &&
  Array.isArray(value.classes) &&
  value.classes.every((name) => typeof name === 'string');

const isComponentSheets = (value: unknown): value is readonly ComponentSheet[] =>
  Array.isArray(value) && value.every(isComponentSheet);

/** Reads the list of the components' sheets that their plugin puts into the bundle. */
function componentSheetsOf(list: string): readonly ComponentSheet[] {
  const sheets: unknown = JSON.parse(list);
  if (!isComponentSheets(sheets))
    throw new Error(`${COMPONENT_SHEETS} of the bundle is no list of sheets.`);
  return sheets;
}

const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isPageCode = (value: unknown): value is PageCode =>
  typeof value === 'object' && value !== null && Object.values(value).every(areNames);

/** Reads the list of what pages import late that its plugin puts into the bundle; gives addresses. */
function pageCodeOf(list: string, base: string): PageCode {
  const code: unknown = JSON.parse(list);
  if (!isPageCode(code)) throw new Error(`${PAGE_CODE} of the bundle is no list of scripts.`);
  return Object.fromEntries(
    Object.entries(code).map(([kind, names]) => [kind, names.map((name) => base + name)]),
  );
}

/** Builds what the browser runs. Nothing is written yet. */
export async function bundleClient(bundles: Bundles): Promise<ClientBundle> {
  const output = await bundles.filesOf('client');
  const files = output.map(({ fileName, content }) => ({ name: fileName, content }));
  const take = (wanted: string) => {
    const file = files.find(({ name }) => name === wanted);
    if (file === undefined) throw new Error(`The build gave no ${wanted}.`);
    return file;
  };
  const shell = take('index.html');
  const components = take(COMPONENT_SHEETS);
  const sheets = files.filter(({ name }) => name.endsWith('.css'));
  const pageCode = take(PAGE_CODE);
  const inPages = new Set([shell, components, pageCode, ...sheets]);
  const componentSheets = componentSheetsOf(components.content.toString());
  const all = componentSheets.map(({ styles }) => styles).join('');
  const allName = `assets/${contentName(all).slice(0, 8)}.css`;
  return {
    shell: shell.content.toString(),
    sheets: {
      base: sheets.map(({ content }) => content.toString().trim()).join(''),
      components: componentSheets,
      address: `${bundles.config.base}${allName}`,
    },
    pageCode: pageCodeOf(pageCode.content.toString(), bundles.config.base),
    assets: [...files.filter((file) => !inPages.has(file)), { name: allName, content: all }],
  };
}

/**
 * Builds what makes the site in Node: the entry `site` puts it together, and the entry `worker`
 * runs in its worker threads.
 */
export async function bundleSite(bundles: Bundles): Promise<WrittenCode> {
  const output = await bundles.filesOf('ssr');
  const chunks = output.flatMap(({ fileName, content, entry, isChunk }) =>
    isChunk
      ? { fileName, code: content.toString(), isEntry: entry !== null, name: entry ?? '' }
      : [],
  );
  return writeCode(chunks, (message) =>
    terminalLogger(bundles.config.logger).warn(`warning: ${message}`),
  );
}
