import { NOT_FOUND_PATH } from '../../edition/addresses/paths.ts';

/** The files of a page and their folder, below the output folder; `/` between. */
export type PageFiles =
  | {
      readonly kind: 'page';
      readonly folder: string;
      readonly html: string;
      readonly json: string;
    }
  /** What hosts show where no page is; nothing fetches its JSON. */
  | { readonly kind: 'not-found'; readonly folder: ''; readonly html: string };

/**
 * Returns where the files of a page lie.
 *
 * @param pagePath its address without the base, decoded, with a last slash.
 */
export function pageFiles(pagePath: string): PageFiles {
  if (pagePath === NOT_FOUND_PATH) return { kind: 'not-found', folder: '', html: '404.html' };
  const folder = pagePath.slice(1);
  return { kind: 'page', folder, html: `${folder}index.html`, json: `${folder}index.json` };
}

/** The names of those files. */
export function pageFileNames(pagePath: string): readonly string[] {
  const files = pageFiles(pagePath);
  return files.kind === 'page' ? [files.json, files.html] : [files.html];
}
