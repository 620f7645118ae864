import type { NamesOf } from '../../story/front-matter/nearest-name.ts';

/** Every setting of a newspaper, with names that people may have for it. */
export const SETTINGS = {
  name: ['اسم', 'الاسم', 'اسم الجريدة', 'title'],
  short: ['short name', 'اسم قصير', 'الاسم القصير'],
  motto: ['شعار', 'الشعار', 'slogan', 'tagline', 'subtitle'],
  foot: ['تذييل', 'footer', 'about'],
  contact: ['اتصال', 'بريد', 'email', 'mail'],
  licence: ['رخصة', 'الرخصة', 'license', 'rights', 'copyright'],
  site: ['url', 'address', 'موقع', 'عنوان الموقع'],
  language: ['lang', 'لغة', 'اللغة'],
  months: ['month names', 'أشهر', 'الأشهر', 'شهور'],
  hijri: ['هجري', 'islamic'],
  digits: ['أرقام', 'الأرقام', 'numbers', 'numerals'],
  accent: ['لون', 'اللون', 'color', 'colour'],
  logo: ['nameplate', 'picture', 'صورة'],
  favicon: ['icon', 'أيقونة'],
  desks: ['أقسام', 'الأقسام', 'sections', 'categories'],
  places: ['أماكن', 'بلدان', 'countries'],
  tags: ['وسوم', 'keywords'],
  front: ['الواجهة', 'home', 'front page'],
} as const satisfies NamesOf<string>;

/** The settings of a desk. */
export const DESK_SETTINGS = {
  folder: ['مجلد', 'name', 'desk'],
  label: ['اسم', 'title'],
  colour: ['color', 'لون'],
  front: ['واجهة', 'on front'],
  opinion: ['رأي', 'opinions', 'author first'],
} as const satisfies NamesOf<string>;

/** The settings of the front page. */
export const FRONT_SETTINGS = {
  lead: ['pinned', 'pin', 'top', 'الخبر الأول'],
  stories: ['count', 'number', 'عدد'],
} as const satisfies NamesOf<string>;

/** The two papers that a colour or a logo may be said for. */
export const PAPER_SETTINGS = {
  light: ['day', 'فاتح'],
  dark: ['night', 'داكن'],
} as const satisfies NamesOf<string>;
