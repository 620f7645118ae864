import { readFile } from 'node:fs/promises';
import { preprocessCSS, type Plugin } from 'vite';

const PREFIX = '\0scripted:';

/**
 * Styles of what only scripts show come with the scripts, once for a reader, instead of in every
 * page. `import classes from './x.scripted.module.css'` gives the classes, as every CSS module
 * does; in a build the sheet itself goes into the script, which adds it to the document. A policy
 * for styles does not forbid it. Source: CSSOM, "adoptedStyleSheets".
 */
export function scriptedStyles(): Plugin {
  return {
    name: 'waraq:scripted-styles',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.scripted\.module\.css$/ },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true });
        // Not `.css` at the end, or it would be taken for a sheet.
        return found === null ? null : `${PREFIX}${found.id}.js`;
      },
    },
    load: {
      filter: { id: /^\0scripted:/ },
      async handler(id) {
        const file = id.slice(PREFIX.length, -'.js'.length);
        const config = this.environment.getTopLevelConfig();
        const { modules } = await preprocessCSS(await readFile(file, 'utf8'), file, config);
        const exported = `export default ${JSON.stringify(modules ?? {})};`;
        if (this.environment.name !== 'client') return exported;
        return [
          `import styles from ${JSON.stringify(`${file}?inline`)};`,
          'const sheet = new CSSStyleSheet();',
          'sheet.replaceSync(styles);',
          'document.adoptedStyleSheets.push(sheet);',
          exported,
        ].join('\n');
      },
    },
  };
}
