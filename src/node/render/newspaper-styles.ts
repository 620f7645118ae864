import { desksOf, deskOfSetting } from '../../edition/addresses/destinations.ts';
import { fitNameplate, nameWidth } from '../../arabic/typography/nameplate.ts';
import {
  DEFAULT_NEWSPAPER,
  type InkColour,
  type Newspaper,
} from '../../edition/newspaper/newspaper.ts';
import type { StoryRecord } from '../../edition/story-record.ts';
import { readableOn } from '../newspaper/contrast.ts';
import { addressIn } from '../../reader/navigation/page-path.ts';

/**
 * A rule of style for light paper, and the same for the paper of the other themes.
 *
 * @param selector what follows the root.
 */
function ruleFor(selector: string, property: string, { light, dark }: InkColour): string {
  // More binding than the sheet of tokens, which comes later in development.
  const rule = (state: string, colour: string): string =>
    `html:root${state}${selector}{${property}:${colour}}`;
  return [
    rule('', light),
    `@media(prefers-color-scheme:dark){${rule(':not(.light,.sepia)', dark)}}`,
    rule(':is(.dark,.black)', dark),
    rule('.sepia', readableOn('sepia', light)),
  ].join('');
}

/**
 * Writes a text inside the quotes of a selector, in which nothing of it ends the text, the rule or the element.
 * Source: CSS Syntax Level 3, 4.3.7.
 */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

const round = (number: number): string => String(Math.ceil(number * 1000) / 1000);

/** What a name that is not the default's needs to be fitted: see `nameplate.module.css`. */
function nameRule({ name, shortName }: Newspaper): string {
  if (name === DEFAULT_NEWSPAPER.name && shortName === null) return '';
  const { narrow, wide, top, bottom } = fitNameplate(name);
  const values = {
    name: narrow,
    'name-wide': wide,
    'name-top': top,
    'name-bottom': bottom,
    'bar-name': nameWidth(shortName ?? name),
  };
  const said = Object.entries(values).map(([key, value]) => `--${key}:${round(value)}`);
  return `:root{${said.join(';')}}`;
}

/**
 * Returns the styles that the editor's settings make: the fit of the name, the accent, the colours of
 * links to desks and of their labels on cards.
 *
 * @param base `/` or `/some/path/`: colours are six digits, and addresses have no quotes in them, so
 *   that nothing here ends a rule early.
 * @param stories those that are shown: a colour goes to the address that the desk has in the edition.
 */
export function newspaperStyles(
  newspaper: Newspaper,
  base: string,
  stories: readonly Pick<StoryRecord, 'desk'>[],
): string {
  const { accent, desks } = newspaper;
  const ofAccent = accent === null ? [] : [ruleFor('', '--accent', accent)];
  const coloured = desks.filter(({ colour }) => colour !== null);
  const labels = coloured.length === 0 ? [] : stories.flatMap(({ desk }) => desk ?? []);
  const destinations = desksOf(labels, desks);
  const ofDesks = coloured.flatMap((desk) => {
    const destination = deskOfSetting(desk, destinations);
    if (destination === undefined || desk.colour === null) return [];
    const link = `a[href="${addressIn(base, destination.path)}"]`;
    const label = `[data-desk=${quoted(destination.label)}]`;
    return [ruleFor(` :is(${link},${label})`, 'color', desk.colour)];
  });
  return [nameRule(newspaper), ...ofAccent, ...ofDesks].join('');
}
