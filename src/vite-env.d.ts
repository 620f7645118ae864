import type { EditionChannel } from './reader/navigation/hot-update.ts';

/*
 * The parts of Vite's `import.meta` that the reader uses. Not `vite/client`: that declares every
 * `*.txt` as a string, and here a seed is a Story.
 */
declare global {
  interface ImportMetaEnv {
    /** Where the site lies on its host: starts and ends with `/`. */
    readonly BASE_URL: string;
    /** Whether the newspaper is kept on devices: in builds that were told so. */
    readonly WARAQ_OFFLINE: boolean;
  }

  interface ImportMeta {
    readonly env: ImportMetaEnv;
    /** There in `vite dev` only. */
    readonly hot?: EditionChannel;
  }
}
