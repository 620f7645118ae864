import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shortName } from './short-name.ts';

/** Names a class, or keyframes, of a CSS module; `file` is the module's path. */
export type ScopedName = (name: string, file: string) => string;

/** `story-page.module.css` `.head` is `story-page-head`: tells where it comes from. */
export const readableName: ScopedName = (name, file) =>
  `${/([^/\\]+)\.module\.css/.exec(file)?.[1] ?? ''}-${name}`;

const notNames = /\/\*.*?\*\/|(["']).*?\1/gs;

/** The classes and keyframes that a style sheet speaks of, each once, in their order. */
function namesIn(styles: string): readonly string[] {
  const found = styles.replaceAll(notNames, '').matchAll(/(?:\.|@keyframes )([a-z][\w-]*)/gi);
  return [...new Set([...found].flatMap(([, name]) => name ?? []))];
}

const isModule = ({ name }: { readonly name: string }): boolean => name.endsWith('.module.css');

/**
 * Names as short as can be, for builds: they stand in every page. The same sheets give the same names,
 * in whatever order a bundler comes upon them.
 *
 * @param folder where the style sheets are; what those that are no modules name stays as it is.
 */
export function shortClasses(folder: string): ScopedName {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .toSorted()
    .map((name) => ({ name, names: namesIn(readFileSync(path.join(folder, name), 'utf8')) }));
  const taken = new Set(sheets.filter((sheet) => !isModule(sheet)).flatMap(({ names }) => names));
  const short = new Map<string, string>();
  let index = 0;
  for (const sheet of sheets.filter(isModule))
    for (const name of sheet.names) {
      while (taken.has(shortName(index))) index += 1;
      short.set(readableName(name, sheet.name), shortName(index));
      index += 1;
    }
  return (name, file) => {
    const readable = readableName(name, file);
    return short.get(readable) ?? readable;
  };
}
