import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shortName } from './class-names.ts';

/** Names a class, or keyframes, of a CSS module; `file` is the module's path. */
export type ScopedName = (name: string, file: string) => string;

/** `story-page.module.css` `.head` is `story-page-head`: tells where it comes from. */
export const readableName: ScopedName = (name, file) =>
  `${/([^/\\]+?)(?:\.scripted)?\.module\.css/.exec(file)?.[1] ?? ''}-${name}`;

/** Names for builds, as short as can be: the style sheet stands in every page. */
export interface ShortNames {
  readonly scoped: ScopedName;
  /** Takes a sheet; returns it with short names for custom properties and fonts. */
  readonly shorten: (styles: string) => string;
}

interface Sheet {
  readonly name: string;
  readonly styles: string;
}

const comment = /\/\*.*?\*\//gs;
const quoted = /(["']).*?\1/g;
const scopedNames = /(?:\.|@keyframes )([a-z][\w-]*)/gi;
const property = /--[a-z][\w-]*/g;
const face = /@font-face\s*\{\s*font-family:\s*('[^']+')/g;

/** What a pattern finds in sheets, each once, in their order. */
const found = (sheets: readonly Sheet[], pattern: RegExp, group: 0 | 1): readonly string[] => [
  ...new Set(
    sheets.flatMap(({ styles }) =>
      [...styles.matchAll(pattern)].flatMap((match) => match[group] ?? []),
    ),
  ),
];

/** The classes and keyframes of a sheet, each once; none in strings, whose dots are those of file names. */
export function classesOf(styles: string): readonly string[] {
  const plain = styles.replaceAll(comment, '').replaceAll(quoted, '');
  return found([{ name: '', styles: plain }], scopedNames, 1);
}

const namesIn = ({ styles }: Sheet): readonly string[] => classesOf(styles);

const isModule = ({ name }: Sheet): boolean => name.endsWith('.module.css');

function classNames(sheets: readonly Sheet[]): ScopedName {
  const taken = new Set(sheets.filter((sheet) => !isModule(sheet)).flatMap(namesIn));
  const short = new Map<string, string>();
  let index = 0;
  for (const sheet of sheets.filter(isModule))
    for (const name of namesIn(sheet)) {
      while (taken.has(shortName(index))) index += 1;
      short.set(readableName(name, sheet.name), shortName(index));
      index += 1;
    }
  return (name, file) => {
    const readable = readableName(name, file);
    return short.get(readable) ?? readable;
  };
}

/**
 * Reads the style sheets of a folder and gives their names shorter ones. The same sheets give the
 * same names, in whatever order a bundler comes upon them. No script may speak of their custom
 * properties, and classes of sheets that are no modules stay as they are.
 */
export function shortNames(folder: string): ShortNames {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .toSorted()
    .map((name) => ({ name, styles: readFileSync(path.join(folder, name), 'utf8') }))
    .map(({ name, styles }) => ({ name, styles: styles.replaceAll(comment, '') }));
  const short = new Map([
    ...found(sheets, property, 0).map((name, index) => [name, `--${shortName(index)}`] as const),
    ...found(sheets, face, 1).map((name, index) => [name, `'${shortName(index)}'`] as const),
  ]);
  return {
    scoped: classNames(sheets),
    shorten: (styles) =>
      styles
        .replaceAll(comment, '')
        .replaceAll(/--[a-z][\w-]*|'[^']*'/g, (name) => short.get(name) ?? name)
        // What a custom property says is left by bundlers as it was written.
        .replaceAll(/,\s+/g, ','),
  };
}
