import { PAPERS, type Theme } from '../../reader/settings/settings.ts';

/** Parts of red, green and blue, 0 to 255. */
type Channels = readonly [red: number, green: number, blue: number];

/** The least contrast of text. Source: WCAG 2.2, success criterion 1.4.3, level AA. */
export const MIN_CONTRAST = 4.5;

/** The end of the scale that is farthest from the paper of each theme. */
const FARTHEST: Readonly<Record<Theme, string>> = {
  light: '#000000',
  sepia: '#000000',
  dark: '#ffffff',
  black: '#ffffff',
};

/** Steps from a colour to black or to white. */
const STEPS = 200;

const channelsOf = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const colourOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** Source: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * Returns the contrast of a colour with a paper, 1 to 21.
 *
 * Source: WCAG 2.2, "contrast ratio".
 * @param colour `#rrggbb`
 */
export function contrastOn(paper: Theme, colour: string): number {
  const [one, other] = [luminance(colour), luminance(PAPERS[paper])];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Returns the colour itself where it can be read on a paper, else the nearest one of its hue that can. */
export function readableOn(paper: Theme, colour: string): string {
  const from = channelsOf(colour);
  const to = channelsOf(FARTHEST[paper]);
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = colourOf(
      from.map((channel, at) => channel + (((to[at] ?? 0) - channel) * step) / STEPS),
    );
    if (contrastOn(paper, mixed) >= MIN_CONTRAST) return mixed;
  }
  return FARTHEST[paper];
}
