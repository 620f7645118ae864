import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Returns the HTML document of a page of the inspector. */
export const renderDocument = (page: ReactElement): string =>
  `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
