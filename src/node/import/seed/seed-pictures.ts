/** Pictures that lie beside a seed. */
export interface SeedPictures<Picture> {
  /** The one of the front matter. */
  readonly lead: Picture | null;
  /** Those between the texts, by the number of their line among the entry's lines of pictures, from 1. */
  readonly inText: ReadonlyMap<number, Picture>;
}

/** A seed without pictures. */
export const NO_PICTURES: SeedPictures<never> = { lead: null, inText: new Map<number, never>() };

const LEAD = /^image: (.*)$/m;

const IN_TEXT = /^\[صورة: (.*-(\d+)\.[a-z]+)(?: \||\])/gm;

/**
 * Returns the pictures that a seed names: they came at an earlier import, or did not, and make no other seed.
 *
 * @param seed the text of a seed that an import wrote.
 */
export const picturesNamedIn = (seed: string): SeedPictures<string> => ({
  lead: LEAD.exec(seed)?.[1] ?? null,
  inText: new Map(
    [...seed.matchAll(IN_TEXT)].map(([, name = '', number]) => [Number(number), name] as const),
  ),
});

/**
 * Names the files of pictures after their seed.
 *
 * @param name of the seed, without its ending.
 * @param pictures with their endings.
 */
export const namePictures = (
  name: string,
  { lead, inText }: SeedPictures<{ readonly ending: string }>,
): SeedPictures<string> => ({
  lead: lead === null ? null : `${name}${lead.ending}`,
  inText: new Map([...inText].map(([at, { ending }]) => [at, `${name}-${at}${ending}`] as const)),
});
