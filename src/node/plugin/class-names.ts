import { createHash } from 'node:crypto';
import path from 'node:path';

/** Names a class, or keyframes, of a CSS module. */
export type ClassNamer = (name: string, file: string) => string;

/** How many letters and digits a name has: where two classes get one name the build says so. */
const NAME_LENGTH = 4;

/** A short name from the checksum of a text; it begins with a letter, as CSS asks. */
function shortName(text: string): string {
  const number = createHash('sha256').update(text).digest().readUIntBE(0, 6);
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(number % 26);
  return (
    letter +
    number
      .toString(36)
      .padStart(NAME_LENGTH, '0')
      .slice(1 - NAME_LENGTH)
  );
}

/**
 * Makes a namer for builds: names are short, because the style sheet is part of every page, and the
 * same on every machine.
 *
 * @param root the folder that paths of style sheets are taken from.
 * @throws Error, when it is called, if two classes get one name.
 */
export function shortClassNames(root: string): ClassNamer {
  const owners = new Map<string, string>();
  return (name, file) => {
    const [sheet = file] = file.split('?');
    const owner = `${path.relative(root, sheet).split(path.sep).join('/')} ${name}`;
    const short = shortName(owner);
    const other = owners.get(short) ?? owner;
    if (other !== owner)
      throw new Error(`The classes "${owner}" and "${other}" get one name. Rename one of them.`);
    owners.set(short, owner);
    return short;
  };
}
