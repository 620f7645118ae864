import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BuildEnvironment, ResolvedConfig, Rolldown, ViteBuilder } from 'vite';
import { contentName } from '../../cache/content-name.ts';
import { bundleApart } from './bundle-apart.ts';
import { keepBundle, loadBundle, sourcesName, type BundledFile } from './kept-bundle.ts';
import { BUNDLES_FOLDER, installedPackages } from './written-code.ts';

/*
 * Bundling the browser's code and that of the build took more than half of a build of few stories, and left 170 MB
 * with the process of a build of many. Both follow from the sources, the packages and the settings: a build takes
 * what an earlier one made from the same.
 */

/** Plugins that read nothing but sources, packages and settings. */
const KNOWN_PLUGINS = /^(?:vite|builtin|native|waraq):|^alias$/;

/** What a key has of a setting: where the site goes changes no bundle. */
const keyPart = (name: string, value: unknown): unknown => {
  if (name === 'outDir') return undefined;
  return typeof value === 'function' || value instanceof RegExp ? String(value) : value;
};

/** The files at the top of the project, where settings of tools lie, and all that Vite's settings are made of. */
const settingFiles = ({ root, configFileDependencies }: ResolvedConfig): readonly string[] => [
  ...readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(root, name)),
  ...configFileDependencies,
];

function fingerprintOf(config: ResolvedConfig, ours: unknown): string | null {
  const { root, base, mode, env, environments, css, json, oxc, define } = config;
  const sources = sourcesName(path.join(root, 'src'), settingFiles(config));
  const packages = installedPackages();
  if (sources === null || packages === null) return null;
  const settings = [root, base, mode, env, environments, css, json, oxc, define, ours];
  const said = JSON.stringify(settings, keyPart);
  return contentName([sources, packages, process.version, said].join('\n'));
}

/**
 * Returns the fingerprint of all that bundles are made from: the sources, the packages, the settings of Vite
 * and those of ours that stand in the code. Null where somebody's plugin may read more, or nothing says which
 * packages are installed.
 */
function bundlesKey(config: ResolvedConfig, ours: unknown): string | null {
  if (!config.plugins.every(({ name }) => KNOWN_PLUGINS.test(name))) return null;
  try {
    return fingerprintOf(config, ours);
  } catch {
    // A file goes while it is read, or a setting cannot be written down.
    return null;
  }
}

/** What a bundler gives. */
type MadeFiles = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

function bundledFile(file: MadeFiles[number]): BundledFile {
  const { fileName } = file;
  if (file.type === 'asset') return { fileName, content: file.source, entry: null, isChunk: false };
  return { fileName, content: file.code, entry: file.isEntry ? file.name : null, isChunk: true };
}

/** Whether all code comes from what the key speaks of: seeds may be imported too. */
function areSources(files: MadeFiles, root: string): boolean {
  const own = [path.join(root, 'src') + path.sep, path.join(root, 'index.html')];
  const isSource = (id: string): boolean =>
    id.startsWith('\0') || id.includes('node_modules') || own.some((start) => id.startsWith(start));
  return files.every((file) => file.type === 'asset' || file.moduleIds.every(isSource));
}

async function make(builder: ViteBuilder, environment: BuildEnvironment): Promise<MadeFiles> {
  const built = await builder.build(environment);
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first))
    throw new Error(`Building "${environment.name}" gave nothing.`);
  return first.output;
}

/** Makes the bundles of a build, or takes those that an earlier one made from the same. */
export class Bundles {
  readonly config: ResolvedConfig;
  readonly #builder: ViteBuilder;
  readonly #ours: unknown;
  readonly #key: string | null;
  readonly #areApart: boolean;

  /**
   * @param ours settings of ours that stand in the code.
   * @param areApart whether they are made in processes of their own.
   */
  constructor(builder: ViteBuilder, ours: unknown, areApart: boolean) {
    this.config = builder.config;
    this.#builder = builder;
    this.#ours = ours;
    this.#areApart = areApart;
    this.#key = bundlesKey(builder.config, ours);
  }

  /**
   * Gives the files of a bundle.
   *
   * @param name of its environment of Vite.
   */
  async filesOf(name: string): Promise<readonly BundledFile[]> {
    const environment = this.#builder.environments[name];
    if (environment === undefined) throw new Error(`There is no environment "${name}" to build.`);
    const keptAs = this.#key === null ? null : `${name}-${this.#key}`;
    const kept = keptAs === null ? null : await this.#kept(name, keptAs);
    if (kept !== null) {
      // Else Vite would build it at the end.
      environment.isBuilt = true;
      return kept;
    }
    const made = await make(this.#builder, environment);
    const files = made.map(bundledFile);
    // A source may have been edited meanwhile.
    const isSame = keptAs !== null && bundlesKey(this.config, this.#ours) === this.#key;
    if (isSame && areSources(made, this.config.root)) keepBundle(BUNDLES_FOLDER, keptAs, files);
    return files;
  }

  /** Makes one bundle for another process, and no other. */
  async makeOnly(name: string): Promise<void> {
    await this.filesOf(name);
    for (const environment of Object.values(this.#builder.environments)) environment.isBuilt = true;
  }

  /** Gives a bundle that is kept, or that another process can make and keep. */
  async #kept(name: string, keptAs: string): Promise<readonly BundledFile[] | null> {
    const kept = loadBundle(BUNDLES_FOLDER, keptAs);
    if (kept !== null || !this.#areApart) return kept;
    return (await bundleApart(this.config, name)) ? loadBundle(BUNDLES_FOLDER, keptAs) : null;
  }
}
