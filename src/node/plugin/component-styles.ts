import { readFile } from 'node:fs/promises';
import { preprocessCSS, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
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

/** The classes of a sheet: what each is called in HTML. */
type Classes = Readonly<Record<string, string>>;

async function classesIn(text: string, file: string, config: ResolvedConfig): Promise<Classes> {
  const { modules = {} } = await preprocessCSS(text, file, config);
  return modules;
}

/**
 * Keeps the styles of components apart, where Vite would make one sheet of them all. `import classes
 * from './x.module.css'` gives the classes, as ever; the bundle lists the sheets, so that each page
 * can take those of the classes it has.
 */
export function componentStyles(): Plugin {
  /** The classes of each sheet, and the text that they were found in. The halves of a build have the same. */
  const read = new Map<string, { readonly text: string; readonly classes: Classes }>();
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
        const text = await readFile(file, 'utf8');
        const known = read.get(file);
        const classes =
          known?.text === text
            ? known.classes
            : await classesIn(text, file, this.environment.getTopLevelConfig());
        read.set(file, { text, classes });
        const exported = `export default ${JSON.stringify(classes)};`;
        // Imported for its text alone, of which no script keeps anything.
        const sheet = `import ${JSON.stringify(`${file}?inline`)};`;
        return this.environment.name === 'client' ? `${sheet}\n${exported}` : exported;
      },
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const sheets = sheetsOf(bundle).map((file): ComponentSheet => ({
        classes: Object.values(read.get(file)?.classes ?? {}),
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
