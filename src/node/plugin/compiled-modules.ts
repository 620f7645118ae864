import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { writeCode, type Warn } from './bundles/written-code.ts';

/*
 * Vite bundles and inspects all that vite.config.ts imports before it does anything else. So the
 * plugin is a thin shell, and what it needs for its work is bundled when it is wanted.
 */

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
 * @param warn is told of code that is damaged or cannot be kept.
 * @param plugins change the code.
 */
export async function loadCode<Module>(
  entry: string,
  isModule: (module: unknown) => module is Module,
  warn: Warn,
  plugins: readonly Plugin[] = [],
): Promise<LoadedCode<Module>> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins],
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
  const module = await runCode(writeCode(chunks, warn).fileOf('part'), isModule);
  return { module, sources: new Set(chunks.flatMap(({ moduleIds }) => moduleIds)) };
}
