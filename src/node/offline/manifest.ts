import { ARCHIVE_PATH, FRONT_PATH, SEARCH_PATH } from '../../edition/addresses/paths.ts';
import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { PAPERS } from '../../reader/settings/settings.ts';
import { languageDirection } from '../../reader/text/text-direction.ts';
import { strings } from '../../reader/text/strings.ts';

/** A picture that stands for the newspaper on a device. */
export interface Icon {
  /** Name below the output folder. */
  readonly name: string;
  /** `192x192`, or `any`. */
  readonly sizes: string;
  readonly type: string;
  /** `maskable` where a device may cut its edge off. */
  readonly purpose: 'any' | 'maskable';
}

/**
 * Returns what a device needs to install the newspaper.
 *
 * Source: W3C, "Web Application Manifest".
 * @param base `/` or `/some/path/`.
 */
export function webManifest(
  { name, shortName, motto, locale: { language } }: Newspaper,
  base: string,
  icons: readonly Icon[],
): string {
  const to = (path: string): string => base + path.slice(1);
  return JSON.stringify({
    id: base,
    name,
    short_name: shortName ?? name,
    description: motto ?? strings.motto,
    lang: language,
    dir: languageDirection(language),
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: PAPERS.light,
    theme_color: PAPERS.light,
    icons: icons.map(({ name: file, sizes, type, purpose }) => ({
      src: base + file,
      sizes,
      type,
      purpose,
    })),
    shortcuts: [
      { name: strings.front, url: to(FRONT_PATH) },
      { name: strings.searchTitle, url: to(SEARCH_PATH) },
      { name: strings.archive, url: to(ARCHIVE_PATH) },
    ],
  });
}
