import { hash } from 'node:crypto';
import path from 'node:path';
import { isMap, isSeq, type Node } from 'yaml';
import type { MonthNames } from '../../arabic/dates/month-names.ts';
import type { Digits, Language } from '../../edition/newspaper/locale.ts';
import { type DeskSetting, type FrontSettings } from '../../edition/newspaper/newspaper.ts';
import {
  BRAND_FOLDER,
  type BrandFile,
  type BrandPicture,
  type NewspaperLogo,
} from '../../edition/newspaper/brand.ts';
import type { SaidNewspaper } from './newspaper-of.ts';
import { readInk } from './read-colour.ts';
import { readSite } from './read-site.ts';
import { pictureSize } from './picture-size.ts';
import {
  readChoice,
  readCount,
  readFileName,
  readSwitch,
  readText,
  readTexts,
  settingsOf,
  type FoundFile,
  type ReadValue,
  type Report,
} from './read-values.ts';
import { DESK_SETTINGS, FRONT_SETTINGS, PAPER_SETTINGS, SETTINGS } from './setting-names.ts';
import type { ToldTwice } from './setting-problem.ts';

const LANGUAGE_CODES: readonly Language[] = ['ar', 'fa', 'ur', 'en'];
const DIGITS: readonly Digits[] = ['latin', 'arabic', 'persian'];

/** The names of months of Arabic, which has several. */
const MONTHS = [
  'both',
  'levant',
  'egypt',
  'maghreb',
  'morocco',
] as const satisfies readonly MonthNames[];

/** Regions whose months are those of another. */
const OTHER_MONTHS = { gulf: 'egypt', iraq: 'levant' } as const satisfies Readonly<
  Record<string, MonthNames>
>;

/** What the setting `months` may say. */
export type SaidMonths = (typeof MONTHS)[number] | keyof typeof OTHER_MONTHS;

/** The pictures that browsers show. */
const PICTURES = ['svg', 'png'];
const ICONS = ['svg', 'png', 'ico'];

/** More on the front page would be an archive. */
const MAX_FRONT_STORIES = 60;

export const NO_MAP: ToldTwice = {
  en: {
    message: 'The settings are no list of names and values.',
    remedy: 'Write one setting a line: name: words.',
  },
  ar: {
    message: 'الإعدادات ليست أسماء وقيمًا.',
    remedy: 'يُكتب كل إعداد في سطر: ⁨name: …⁩',
  },
};

const readDesk: ReadValue<DeskSetting> = (node, name, report) => {
  if (!isMap(node)) {
    const folder = readText(node, name, report);
    if (folder === undefined) return undefined;
    report.names('desk', folder, node);
    return { folder, label: folder, colour: null, isOnFront: true, isOpinion: false };
  }
  const read = settingsOf(node, DESK_SETTINGS, `${name}.`, report);
  const folder = read('folder', readText);
  if (folder === undefined)
    return report.refuse(node, {
      en: {
        message: 'A desk has no folder here.',
        remedy: 'Write the name of its folder of seeds: folder: name.',
      },
      ar: { message: 'هنا قسم بلا مجلد.', remedy: 'يُكتب اسم مجلده: ⁨folder: …⁩' },
    });
  report.names('desk', folder, node);
  return {
    folder,
    label: read('label', readText) ?? folder,
    colour: read('colour', readInk) ?? null,
    isOnFront: read('front', readSwitch) ?? true,
    isOpinion: read('opinion', readSwitch) ?? false,
  };
};

const warnOfSecond = (node: Node, folder: string, report: Report): undefined =>
  report.warn(node, {
    en: {
      message: `The desk ${folder} stands here again, and this was left aside.`,
      remedy: 'Leave one of the two.',
    },
    ar: { message: `القسم ⁨${folder}⁩ مكتوب هنا مرة ثانية، فتُرك.`, remedy: 'يُترك واحد منهما.' },
  });

const readDesks: ReadValue<readonly DeskSetting[]> = (node, name, report) => {
  if (isSeq<Node>(node)) {
    const desks = new Map<string, DeskSetting>();
    for (const item of node.items) {
      const desk = readDesk(item, name, report);
      if (desk === undefined) continue;
      if (desks.has(desk.folder)) warnOfSecond(item, desk.folder, report);
      else desks.set(desk.folder, desk);
    }
    return [...desks.values()];
  }
  return report.refuse(node, {
    en: {
      message: `The setting ${name} is no list.`,
      remedy: 'Write one desk a line, each after a hyphen: - name.',
    },
    ar: {
      message: `الإعداد ⁨${name}⁩ ليس قائمة.`,
      remedy: 'يُكتب كل قسم في سطر بعد شرطة: ⁨- …⁩',
    },
  });
};

/** Files of one name in two folders, or with signs of addresses in it, have names of their own. */
const brandFile = ({ file, bytes }: FoundFile): BrandFile => ({
  file,
  path: `/${BRAND_FOLDER}/${hash('sha256', bytes, 'hex').slice(0, 16)}${path.extname(file).toLowerCase()}`,
});

const readIcon: ReadValue<BrandFile> = (node, name, report) => {
  const found = readFileName(ICONS)(node, name, report);
  return found === undefined ? undefined : brandFile(found);
};

const readLogoPicture: ReadValue<BrandPicture> = (node, name, report) => {
  const found = readFileName(PICTURES)(node, name, report);
  if (found === undefined) return undefined;
  const size = pictureSize(found.bytes);
  if (size !== null) return { ...brandFile(found), ...size };
  return report.refuse(node, {
    en: {
      message: `The picture ${found.file} does not say how wide and how high it is.`,
      remedy: 'Save it as PNG, or as SVG with a viewBox.',
    },
    ar: {
      message: `الصورة ⁨${found.file}⁩ لا تقول عرضها وارتفاعها.`,
      remedy: 'تُحفظ بصيغة PNG، أو SVG وفيها viewBox.',
    },
  });
};

/** Reads the picture of the name: one, or one for light and one for dark paper. */
const readLogo: ReadValue<NewspaperLogo> = (node, name, report) => {
  if (!isMap(node)) return readLogoPicture(node, name, report);
  const read = settingsOf(node, PAPER_SETTINGS, `${name}.`, report);
  const [light, dark] = [read('light', readLogoPicture), read('dark', readLogoPicture)];
  if (light !== undefined) return dark === undefined ? light : { ...light, dark };
  return dark;
};

const readStoryId: ReadValue<string> = (node, name, report) => {
  const id = readText(node, name, report)?.replace(/\.txt$/i, '');
  if (id !== undefined) report.names('story', id, node);
  return id;
};

const readFront: ReadValue<FrontSettings> = (node, name, report) => {
  if (!isMap(node))
    return report.refuse(node, {
      en: {
        message: `The setting ${name} has settings of its own, and stands here with a value.`,
        remedy: `Write them in braces: ${name}: { stories: 6 }.`,
      },
      ar: {
        message: `الإعداد ⁨${name}⁩ له إعدادات داخله، وهنا قيمة وحدها.`,
        remedy: `تُكتب داخل قوسين: ⁨${name}: { stories: 6 }⁩.`,
      },
    });
  const read = settingsOf(node, FRONT_SETTINGS, `${name}.`, report);
  return {
    lead: read('lead', readStoryId) ?? null,
    stories: read('stories', readCount(1, MAX_FRONT_STORIES)) ?? null,
  };
};

/** Reads all settings of a map of YAML. */
export function readSettings(map: Node, report: Report): SaidNewspaper {
  const read = settingsOf(map, SETTINGS, '', report);
  return {
    name: read('name', readText),
    shortName: read('short', readText),
    motto: read('motto', readText),
    foot: read('foot', readTexts),
    contact: read('contact', readText),
    licence: read('licence', readText),
    site: read('site', readSite),
    accent: read('accent', readInk),
    logo: read('logo', readLogo),
    favicon: read('favicon', readIcon),
    desks: read('desks', readDesks),
    hasPlaces: read('places', readSwitch),
    hasTags: read('tags', readSwitch),
    front: read('front', readFront),
    locale: {
      language: read('language', readChoice(LANGUAGE_CODES)),
      months: read('months', readChoice(MONTHS, OTHER_MONTHS)),
      hijri: read('hijri', readSwitch),
      digits: read('digits', readChoice(DIGITS, { 'arabic-indic': 'arabic' })),
    },
  };
}
