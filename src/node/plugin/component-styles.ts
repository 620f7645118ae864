import { readFile } from 'node:fs/promises';
import { preprocessCSS, type Plugin, type Rolldown } from 'vite';
import type { ComponentSheet } from '../render/style-sheets.ts';

/** The file of the bundle that lists the sheets of all components. No site has it. */
export const COMPONENT_SHEETS = 'component-sheets.json';

const PREFIX = '\0component-styles:';

const fileOf = (id: string): string => id.slice(PREFIX.length, -'.js'.length);

/** Returns the default export of a module that Vite made from a style sheet asked for as text. */
function textOf(file: string, code: string | null | undefined): string {
  const [, literal] = /^export default (".*")/s.exec(code ?? '') ?? [];
  const text: unknown = literal === undefined ? null : JSON.parse(literal);
  if (typeof text !== 'string') throw new Error(`Vite gave no text for the style sheet ${file}.`);
  return text;
}

/** Returns the paths of the sheets of a bundle, in the order in which its modules import them. */
const sheetsOf = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle)
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .filter((id) => id.startsWith(PREFIX))
    .map(fileOf);

/**
 * Keeps the styles of components apart, where Vite would make one sheet of them all. `import classes
 * from './x.module.css'` gives the classes, as ever; the bundle lists the sheets, so that each page
 * can take those of the classes it has.
 */
export function componentStyles(): Plugin {
  const classesOf = new Map<string, Readonly<Record<string, string>>>();
  return {
    name: 'waraq:component-styles',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.module\.css$/ },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true });
        // Not `.css` at the end, or it would be taken for a sheet.
        return found === null ? null : `${PREFIX}${found.id}.js`;
      },
    },
    load: {
      filter: { id: /^\0component-styles:/ },
      async handler(id) {
        const file = fileOf(id);
        const config = this.environment.getTopLevelConfig();
        const { modules = {} } = await preprocessCSS(await readFile(file, 'utf8'), file, config);
        classesOf.set(file, modules);
        const exported = `export default ${JSON.stringify(modules)};`;
        // Imported for its text alone, of which no script keeps anything.
        const sheet = `import ${JSON.stringify(`${file}?inline`)};`;
        return this.environment.name === 'client' ? `${sheet}\n${exported}` : exported;
      },
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const sheets = sheetsOf(bundle).map((file): ComponentSheet => ({
        classes: Object.values(classesOf.get(file) ?? {}),
        styles: textOf(file, this.getModuleInfo(`${file}?inline`)?.code),
      }));
      this.emitFile({
        type: 'asset',
        fileName: COMPONENT_SHEETS,
        source: JSON.stringify(sheets),
      });
    },
  };
}
