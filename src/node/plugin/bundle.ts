import type { Rolldown, ViteBuilder } from 'vite';
import { writeCode, type WrittenCode } from './written-code.ts';
import { terminalLogger } from '../terminal-logger.ts';
import type { ClientBundle } from '../outputs/client-assets.ts';

type BundleFiles = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

async function outputOf(builder: ViteBuilder, name: string): Promise<BundleFiles> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`There is no environment "${name}" to build.`);
  const built = await builder.build(environment);
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first))
    throw new Error(`Building "${name}" gave nothing.`);
  return first.output;
}

const contentOf = (file: BundleFiles[number]): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source;

/** Builds what the browser runs. Nothing is written yet. */
export async function bundleClient(builder: ViteBuilder): Promise<ClientBundle> {
  const output = await outputOf(builder, 'client');
  const files = output.map((file) => ({ name: file.fileName, content: contentOf(file) }));
  const shell = files.find(({ name }) => name === 'index.html');
  if (shell === undefined) throw new Error('The build gave no index.html.');
  const sheets = files.filter(({ name }) => name.endsWith('.css'));
  return {
    shell: shell.content.toString(),
    styles: sheets.map(({ content }) => content.toString().trim()).join(''),
    assets: files.filter((file) => file !== shell && !sheets.includes(file)),
  };
}

/**
 * Builds what makes the site in Node: the entry `site` puts it together, and the entry `worker`
 * runs in its worker threads.
 */
export async function bundleSite(builder: ViteBuilder): Promise<WrittenCode> {
  const output = await outputOf(builder, 'ssr');
  const chunks = output.filter((file) => file.type === 'chunk');
  return writeCode(chunks, (message) =>
    terminalLogger(builder.config.logger).warn(`warning: ${message}`),
  );
}
