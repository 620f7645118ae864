import { notFoundPath } from '../../edition/paginate.ts';

/** The files of a page, below the output folder. */
export type PageFiles =
  | { readonly kind: 'page'; readonly html: string; readonly json: string }
  /** What hosts show where no page is; nothing fetches its JSON. */
  | { readonly kind: 'not-found'; readonly html: string };

/**
 * Where the files of a page lie.
 *
 * @param pagePath its address without the base, decoded, with a last slash.
 */
export function pageFiles(pagePath: string): PageFiles {
  if (pagePath === notFoundPath) return { kind: 'not-found', html: '404.html' };
  const folder = pagePath.slice(1);
  return { kind: 'page', html: `${folder}index.html`, json: `${folder}index.json` };
}

/** The names of those files. */
export function pageFileNames(pagePath: string): readonly string[] {
  const files = pageFiles(pagePath);
  return files.kind === 'page' ? [files.json, files.html] : [files.html];
}
