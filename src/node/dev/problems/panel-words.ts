import { counted } from '../../../reader/text/phrase.ts';
import { englishCount } from '../../english-count.ts';

const english = {
  heading: (count: number) => `${englishCount(count, 'error')} in the files of the newspaper`,
  lead: 'A story whose seed cannot be read is shown as it was read last, or not at all.',
  line: (line: number) => `line ${line}`,
  linesOf: 'All lines of this seed',
  more: (count: number) => `And ${count} more, in the list of seeds`,
  close: 'Close',
};

/** Every word of the panel of problems, in one language. */
type PanelWords = typeof english;

const arabic: PanelWords = {
  heading: (count) =>
    `${counted(
      {
        zero: 'لا أخطاء',
        one: 'خطأ واحد',
        two: 'خطآن',
        few: '{n} أخطاء',
        many: '{n} خطأً',
        other: '{n} خطأ',
      },
      count,
    )} في ملفات الصحيفة`,
  lead: 'الخبر الذي تعذّرت قراءة ملفه يظهر كما قُرئ آخر مرة، وإن لم يُقرأ من قبل فلا يظهر.',
  line: (line) => `السطر ${line}`,
  linesOf: 'كل سطور هذا الملف',
  more: (count) =>
    `${counted(
      {
        zero: 'ولا أخطاء أخرى',
        one: 'وخطأ آخر',
        two: 'وخطآن آخران',
        few: 'و{n} أخطاء أخرى',
        many: 'و{n} خطأً آخر',
        other: 'و{n} خطأ آخر',
      },
      count,
    )} في قائمة الملفات`,
  close: 'إغلاق',
};

/** Returns the words of the panel. */
export const panelWords = (lang: 'ar' | 'en'): PanelWords => (lang === 'ar' ? arabic : english);
