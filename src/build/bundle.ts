import type { Rolldown, ViteBuilder } from 'vite';
import { contentName, writeCached } from './cache.ts';
import type { SiteFile } from './write-site.ts';

/** What the browser's half of the build came to. */
export interface ClientBundle {
  /** `index.html` with its links to the scripts. */
  readonly shell: string;
  /** The one style sheet. */
  readonly styles: string;
  /** Scripts and fonts. */
  readonly assets: readonly SiteFile[];
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

async function outputOf(builder: ViteBuilder, name: string): Promise<Output> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`There is no environment "${name}" to build.`);
  const built = await builder.build(environment);
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first))
    throw new Error(`Building "${name}" gave nothing.`);
  return first.output;
}

const contentOf = (file: Output[number]): string | Uint8Array =>
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

/** The code of the threads that read seeds and make pages, ready to be started. */
export interface WorkerBundle {
  /** Path of the script. */
  readonly file: string;
  /** Fingerprint of its code. */
  readonly name: string;
}

/**
 * Builds what runs in the threads of the build.
 *
 * @param cache the cache's folder, where the script is put.
 */
export async function bundleWorker(builder: ViteBuilder, cache: string): Promise<WorkerBundle> {
  const output = await outputOf(builder, 'ssr');
  const [entry, ...others] = output.filter((file) => file.type === 'chunk');
  if (entry === undefined || others.length > 0)
    throw new Error('src/build/workers/worker.ts must build into one file.');
  const name = contentName(entry.code);
  return { file: writeCached(cache, `worker-${name}.mjs`, entry.code), name };
}
