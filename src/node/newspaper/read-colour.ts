import { isMap, isScalar, type Node } from 'yaml';
import type { InkColour } from '../../edition/newspaper/newspaper.ts';
import { contrastOn, MIN_CONTRAST, readableOn } from './contrast.ts';
import { settingsOf, type ReadValue, type Report } from './read-values.ts';
import { PAPER_SETTINGS } from './setting-names.ts';

/** Light paper by day, dark paper by night. */
type Paper = 'light' | 'dark';

const ARABIC_PAPER: Readonly<Record<Paper, string>> = { light: 'الفاتح', dark: 'الداكن' };

/** Returns a colour as six digits, or null. */
function hexOf(words: string): string | null {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(words.trim()) ?? [];
  if (digits === undefined) return null;
  const six = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

const readHex: ReadValue<string> = (node, name, { refuse }) => {
  const said = isScalar(node) ? String(node.source ?? node.value) : String(node);
  return (
    hexOf(said) ??
    refuse(node, {
      en: {
        message: `The setting ${name} is "${said}", no colour.`,
        remedy: "Write it in six hexadecimal digits, in quotes: '#a81c1c'.",
      },
      ar: {
        message: `الإعداد ⁨${name}⁩ قيمته ⁨${said}⁩، وليست لونًا.`,
        remedy: "يُكتب بستة أرقام ست عشرية بين علامتي تنصيص: ⁨'#a81c1c'⁩.",
      },
    })
  );
};

/** Cut, not rounded: 4.46 must not be told as 4.5. */
const ratioOf = (paper: Paper, colour: string): string =>
  (Math.floor(contrastOn(paper, colour) * 10) / 10).toFixed(1);

/** Returns a reader of a colour that can be read on a paper. */
const readInkOn =
  (paper: Paper): ReadValue<string> =>
  (node, name, report) => {
    const colour = readHex(node, name, report);
    if (colour === undefined || contrastOn(paper, colour) >= MIN_CONTRAST) return colour;
    const [ratio, nearest] = [ratioOf(paper, colour), readableOn(paper, colour)];
    return report.refuse(node, {
      en: {
        message: `The colour ${colour} of ${name} has a contrast of ${ratio} with the ${paper} paper, and words need ${MIN_CONTRAST}.`,
        remedy: `The nearest colour that can be read is '${nearest}'.`,
      },
      ar: {
        message: `اللون ⁨${colour}⁩ في ⁨${name}⁩ تباينه مع الورق ${ARABIC_PAPER[paper]} ⁨${ratio}⁩، ويلزم الكلمات ⁨${MIN_CONTRAST}⁩.`,
        remedy: `أقرب لون يُقرأ هو ⁨'${nearest}'⁩.`,
      },
    });
  };

function readTwoColours(node: Node, name: string, report: Report): InkColour | undefined {
  const read = settingsOf(node, PAPER_SETTINGS, `${name}.`, report);
  const light = read('light', readInkOn('light'));
  const dark = read('dark', readInkOn('dark'));
  if (light !== undefined) return { light, dark: dark ?? readableOn('dark', light) };
  return dark === undefined ? undefined : { light: readableOn('light', dark), dark };
}

/**
 * Reads a colour for words: one, or one for light and one for dark paper. Of one, that for dark paper is
 * the nearest that can be read there.
 */
export const readInk: ReadValue<InkColour> = (node, name, report) => {
  if (isMap(node)) return readTwoColours(node, name, report);
  const light = readInkOn('light')(node, name, report);
  return light === undefined ? undefined : { light, dark: readableOn('dark', light) };
};
