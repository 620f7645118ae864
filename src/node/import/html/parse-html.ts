import { parseHTML } from 'linkedom';

/** A fragment has no `<html>`, and is put into the body of a document. */
const HAS_ROOT = /<html[\s>]/i;

/**
 * Returns the document of an HTML text. Nothing in it runs, and nothing is loaded.
 *
 * @param html a whole page, or a fragment.
 */
export const parseHtml = (html: string): Document =>
  parseHTML(HAS_ROOT.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`)
    .document;
