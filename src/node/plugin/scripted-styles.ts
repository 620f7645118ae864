import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { classesOf, type ShortNames } from './short-names.ts';

const cssModule = /\.module\.css$/;
const scripted = /\.scripted\.module\.css$/;
const prefix = '\0classes:';

/**
 * Two sorts of CSS modules are no sheets of the page in a build, but scripts that give the classes.
 *
 * Styles of what only scripts draw come with the scripts, once for a reader, instead of standing in
 * every page. `import classes from './x.scripted.module.css'` gives the classes as any CSS module
 * does; in a build the sheet itself goes into the script, which adds it before it draws anything.
 * A policy for styles does not forbid it. Source: CSSOM, "adoptedStyleSheets".
 *
 * What makes the site in Node asks for the names of classes alone: of all modules the sheets themselves
 * are worked through once, for the browser.
 */
export function scriptedStyles(names: () => ShortNames): Plugin {
  return {
    name: 'waraq:scripted-styles',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: cssModule },
      async handler(source, importer) {
        if (this.environment.name === 'client' && !scripted.test(source)) return null;
        const found = await this.resolve(source, importer, { skipSelf: true });
        // Not `.css` at the end, or it would be taken for a sheet.
        return found === null ? null : `${prefix}${found.id}.js`;
      },
    },
    load: {
      filter: { id: /^\0classes:/ },
      handler(id) {
        const file = id.slice(prefix.length, -'.js'.length);
        const classes = classesOf(readFileSync(file, 'utf8')).map((name) => [
          name,
          names().scoped(name, file),
        ]);
        const mapping = `export default ${JSON.stringify(Object.fromEntries(classes))};`;
        if (this.environment.name !== 'client') return mapping;
        return [
          `import styles from ${JSON.stringify(`${file}?inline`)};`,
          'const sheet = new CSSStyleSheet();',
          'sheet.replaceSync(styles);',
          'document.adoptedStyleSheets.push(sheet);',
          mapping,
        ].join('\n');
      },
    },
  };
}
