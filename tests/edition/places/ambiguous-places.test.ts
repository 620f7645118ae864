import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/edition/places/find-places.ts';
import { storyText } from '../../../src/edition/places/story-texts.ts';

const placesOf = (headline: string, lead: string, lang = 'ar'): readonly string[] =>
  findPlaces([storyText(headline, 'headline'), storyText(lead, 'lead')], lang);

test.each([
  ['a verb', 'الفيضانات تدمر جسرين', 'قال الدفاع المدني إن السيول تدمر الجسور كل شتاء', 'SY'],
  [
    'a verb',
    'المشكلة تنبع من الإدارة والحل ينبع من الحوار',
    'رأى الخبير أن الحل ينبع من الداخل',
    'SA',
  ],
  ['a noun', 'طبيبة تنقذ جنين سيدة مصابة', 'تابع الفريق جنين السيدة ساعتين', 'PS'],
  ['a noun', 'حمص وفول على مائدة الإفطار', 'حمص مسلوق مع الليمون', 'SY'],
  ['a noun', 'جدة تتعلم القراءة مع أحفادها', 'جدة في السبعين تعود إلى المدرسة', 'SA'],
  ['a noun', 'طالبان يفوزان بمسابقة الحساب', 'طالبان من الصف الثامن', 'AF'],
  ['a measure', 'قطر الأنبوب الجديد متران', 'قطر الأنبوب يزيد مترا', 'QA'],
  [
    'a language',
    'معلمون يتدربون على اللغة الفرنسية',
    'دورة في اللغة الفرنسية وترجمة إلى الألمانية',
    'FR',
  ],
  ['a language', 'ترجم الرواية من الروسية', 'صدرت بالروسية ثم بالإيطالية', 'RU'],
  ['food', 'كعك بجوز الهند في ربع ساعة', 'يخلط الدقيق مع جوز الهند', 'IN'],
  ['an accord', 'ماذا بقي من اتفاق ستوكهولم', 'وقع الطرفان اتفاق ستوكهولم قبل أعوام', 'SE'],
  [
    'a university',
    'دراسة لجامعة أكسفورد عن النوم',
    'قال باحثون من جامعة أكسفورد إن النوم مفيد',
    'GB',
  ],
  ['a woman', 'يمنى شري تقدم برنامجا جديدا', 'قالت يمنى شري إن البرنامج يبدأ غدا', 'YE'],
  ['an illness', 'عودة الحصبة الألمانية', 'حذر الأطباء من الحصبة الألمانية', 'DE'],
])('a word that is %s is no country: %s', (_what, headline, lead, code) => {
  expect(placesOf(headline, lead)).not.toContain(code);
});

test.each([
  ['غارة على مدينة تدمر', 'قال سكان تدمر إن الغارة وقعت فجرا', 'SY'],
  ['اقتحام مخيم جنين', 'اقتحمت قوة مخيم جنين ليلا', 'PS'],
  ['تشاد تغلق حدودها', 'تشاد تغلق الحدود شهرا', 'TD'],
  ['مالي تطرد بعثة أممية', 'مالي تطرد البعثة خلال أيام', 'ML'],
  ['قطر تستضيف المباحثات', 'قطر تستضيف الوفدين', 'QA'],
  ['عمان تستقبل الوفود', 'استقبل العاهل الأردني الوفود في عمان', 'JO'],
  ['عمان تستقبل الوفود', 'استقبل السلطان هيثم بن طارق الوفود في عمان', 'OM'],
])('%s: a word of two meanings is the country where its context tells', (headline, lead, code) => {
  expect(placesOf(headline, lead)).toContain(code);
});

test('a river of a Persian story is no country', () => {
  expect(placesOf('سیلاب در رود اردن', 'آب رود اردن بالا آمد', 'fa')).not.toContain('JO');
});
