import { contentName } from '../cache/content-name.ts';
import type { Output } from '../publishing/output.ts';
import type { PageCode } from '../render/document.ts';
import type { StyleSheets } from '../render/style-sheets.ts';

/** A file of the browser's code: its path below the output folder, and what is in it. */
export interface AssetFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What the browser's half of the build came to. */
export interface ClientBundle {
  /** `index.html` with its links to the scripts. */
  readonly shell: string;
  /** The styles that pages carry. */
  readonly sheets: StyleSheets;
  /** What pages of a kind fetch beside their script. */
  readonly pageCode: PageCode;
  /** Scripts and fonts. */
  readonly assets: readonly AssetFile[];
}

/** Returns the scripts and fonts of the pages. */
export const clientAssets = ({ assets }: ClientBundle): Output => ({
  name: 'assets',
  time: 'before-pages',
  keepsOutdated: true,
  key: () => contentName(assets.map(({ name, content }) => name + contentName(content)).join('\n')),
  files: () => assets.map((asset) => ({ kind: 'content', ...asset })),
});
