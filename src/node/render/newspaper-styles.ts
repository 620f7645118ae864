import { deskPath } from '../../edition/addresses/paths.ts';
import { slugOf } from '../../edition/addresses/slug.ts';
import type { InkColour, Newspaper } from '../../edition/newspaper/newspaper.ts';
import { addressOf } from './site-address.ts';

/** A rule of style for light paper, and the same for dark paper. */
const ruleFor = (selector: string, property: string, { light, dark }: InkColour): string =>
  `${selector}{${property}:${light}}@media(prefers-color-scheme:dark){${selector}{${property}:${dark}}}`;

/**
 * Returns the styles that the editor's colours make: that of the accent, and those of links to desks.
 *
 * @param base `/` or `/some/path/`: colours are strings of six digits, and addresses are encoded, so
 *   that nothing here ends a rule early.
 */
export function newspaperStyles({ accent, desks }: Newspaper, base: string): string {
  // More binding than the sheet of tokens, which comes later in development.
  const ofAccent = accent === null ? [] : [ruleFor('html:root', '--accent', accent)];
  const ofDesks = desks.flatMap(({ folder, colour }) => {
    const address = addressOf(deskPath(slugOf(folder, folder)), { site: null, base });
    return colour === null ? [] : [ruleFor(`body a[href="${address}"]`, 'color', colour)];
  });
  return [...ofAccent, ...ofDesks].join('');
}
