import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { contentName, writeCached } from '../cache/cache-folder.ts';

/*
 * Vite bundles and inspects all that vite.config.ts imports before it does anything else. So the
 * plugin is a thin shell, and what it needs for its work is bundled when it is wanted.
 */

/** Code that no build has asked for in so long is thrown away, in milliseconds. */
const oldAge = 24 * 60 * 60 * 1000;

/** The files of a bundle, as Rolldown gives them. */
export type BundleFiles = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Says which packages are installed: they are not bundled, but what they do is part of the code. */
const lockFile = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/** Where bundled code is put: its packages are found from there. */
const codeFolder = fileURLToPath(
  new URL('../../../node_modules/.cache/waraq/code', import.meta.url),
);

/** Bundled code on the disk. */
export interface WrittenCode {
  /** Fingerprint of it all, packages and all. */
  readonly name: string;
  /** Takes the name of an entry; returns the path of its file. */
  readonly fileOf: (entry: string) => string;
}

/** Other package managers keep no such file: then what their packages do is not known again. */
const installed = (): string => (existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '');

function throwAwayOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const entry = path.join(folder, name);
    const stats = statSync(entry, { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > oldAge)
      rmSync(entry, { recursive: true, force: true });
  }
}

/**
 * Writes bundled code where Node can run it.
 */
export function writeCode(files: BundleFiles): WrittenCode {
  const chunks = files.filter((file) => file.type === 'chunk');
  const texts = chunks.map(({ fileName, code }) => `${fileName}\n${code}`);
  const name = contentName([...texts, installed(), process.version].join('\n'));
  const folder = path.join(codeFolder, name);
  for (const { fileName, code } of chunks)
    if (!existsSync(path.join(folder, fileName))) writeCached(folder, fileName, code);
  // What is in use is not old, whenever it was written.
  utimesSync(folder, new Date(), new Date());
  throwAwayOld(codeFolder);
  const fileOf = (entry: string): string => {
    const chunk = chunks.find((file) => file.isEntry && file.name === entry);
    if (chunk === undefined) throw new Error(`The bundle has no entry "${entry}".`);
    return path.join(folder, chunk.fileName);
  };
  return { name, fileOf };
}

/**
 * Runs a file of bundled code.
 *
 * @param isModule tells whether it exports what is wanted.
 */
export async function runCode<Module>(
  file: string,
  isModule: (module: unknown) => module is Module,
): Promise<Module> {
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  if (!isModule(module)) throw new Error(`${file} does not export what is wanted of it.`);
  return module;
}

/** A part of the plugin that runs. */
export interface LoadedCode<Module> {
  readonly module: Module;
  /** Paths of the files that it was bundled from. */
  readonly sources: ReadonlySet<string>;
}

/**
 * Bundles a part of the plugin and runs it.
 *
 * @param entry its source, beside this one.
 * @param isModule tells whether it exports what is wanted.
 */
export async function loadCode<Module>(
  entry: string,
  isModule: (module: unknown) => module is Module,
): Promise<LoadedCode<Module>> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'node20',
      ssr: true,
      rolldownOptions: { input: { part: fileURLToPath(new URL(entry, import.meta.url)) } },
    },
  });
  if (!('output' in built)) throw new Error(`Bundling ${entry} gave nothing.`);
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const module = await runCode(writeCode(built.output).fileOf('part'), isModule);
  return { module, sources: new Set(chunks.flatMap(({ moduleIds }) => moduleIds)) };
}
