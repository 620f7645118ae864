import type { PlaceTable } from './place-words.ts';

/**
 * The countries of Africa outside the Arab League.
 *
 * Source: [P], [K].
 */
export const AFRICA: PlaceTable = {
  AO: { adjectives: 'أنغولي، أنجولي', names: 'أنجولا', cities: 'لواندا' },
  BF: {
    names: 'بوركينافاسو، بوركينا',
    adjectives: 'بوركيني، بوركينابي',
    cities: 'واغادوغو، واجادوجو',
  },
  BI: { adjectives: 'بوروندي', cities: 'بوجومبورا' },
  BJ: { names: 'بنين؟، البنين؟', cities: 'كوتونو، بورتو نوفو' },
  BW: { adjectives: 'بوتسواني', cities: 'غابورون' },
  CD: {
    label: 'الكونغو الديمقراطية',
    names:
      'الكونغو، الكونغو الديمقراطية، الكونغو الديموقراطية، جمهورية الكونغو الديمقراطية، الكونغو كينشاسا',
    adjectives: 'كونغولي',
    cities: 'كينشاسا، غوما، كيفو، شمال كيفو، كاتانغا، بوكافو، إيتوري',
  },
  CF: {
    label: 'أفريقيا الوسطى',
    names: 'أفريقيا الوسطى، إفريقيا الوسطى، جمهورية إفريقيا الوسطى',
    cities: 'بانغي',
  },
  CG: {
    label: 'الكونغو',
    names: 'الكونغو، الكونغو برازافيل، جمهورية الكونغو',
    adjectives: 'كونغولي',
    cities: 'برازافيل',
  },
  CI: {
    names: 'كوت ديفوار، الكوت ديفوار',
    adjectives: 'إيفواري، عاجي؟',
    cities: 'أبيدجان، ياموسوكرو',
  },
  CM: { names: 'الكامرون', adjectives: 'كاميروني', cities: 'ياوندي، دوالا' },
  ER: { names: 'إرتريا، اريتريا', adjectives: 'إريتري', cities: 'أسمرة، أسمرا' },
  ET: {
    names: 'أثيوبيا، اثيوبيا، الحبشة',
    adjectives: 'إثيوبي، أثيوبي',
    cities: 'أديس أبابا، أديس ابابا، تيغراي، تيجراي، سد النهضة، أوروميا، أمهرة',
  },
  GA: { names: 'الجابون', adjectives: 'غابوني', cities: 'ليبرفيل' },
  GH: { adjectives: 'غاني', cities: 'أكرا' },
  GM: { adjectives: 'غامبي', cities: 'بانجول' },
  GN: { names: 'غينيا كوناكري', adjectives: 'غيني', cities: 'كوناكري' },
  GQ: { cities: 'مالابو' },
  KE: { adjectives: 'كيني', cities: 'نيروبي، مومباسا' },
  LR: { adjectives: 'ليبيري', cities: 'مونروفيا' },
  MG: { adjectives: 'مدغشقري', cities: 'أنتاناناريفو' },
  ML: {
    names: 'مالي؟، جمهورية مالي، دولة مالي',
    cities: 'باماكو، تمبكتو، غاو؟، كيدال',
    seats: 'الطوارق؟، أزواد',
  },
  MU: { names: 'جزر موريشيوس' },
  MW: { names: 'مالاوي', cities: 'ليلونغوي' },
  MZ: { names: 'الموزمبيق', adjectives: 'موزمبيقي', cities: 'مابوتو، كابو ديلغادو' },
  NA: { adjectives: 'ناميبي', cities: 'ويندهوك' },
  NE: { names: 'جمهورية النيجر', adjectives: 'نيجري', cities: 'نيامي، أغاديز' },
  NG: {
    adjectives: 'نيجيري',
    cities:
      'أبوجا، ابوجا، لاغوس، لاجوس، كادونا، مايدوغوري، ولاية كانو، دلتا النيجر، ولاية بورنو، مدينة كانو',
    seats: 'بوكو حرام',
  },
  RW: { adjectives: 'رواندي', cities: 'كيغالي' },
  SC: { names: 'سيشيل، جزر سيشل' },
  SL: { names: 'سييراليون، سيرا ليون', cities: 'فريتاون' },
  SN: { names: 'السينغال', adjectives: 'سنغالي، سينغالي', cities: 'داكار، دكار' },
  SS: { adjectives: 'سوداني جنوبي', people: 'السودان الجنوبي', cities: 'جوبا؟، أعالي النيل' },
  ST: { names: 'ساو تومي' },
  TD: {
    names: 'تشاد؟، جمهورية تشاد، دولة تشاد',
    adjectives: 'تشادي',
    cities: 'نجامينا، انجمينا، إنجمينا',
  },
  TG: { adjectives: 'توغولي', cities: 'لومي؟' },
  TZ: { names: 'تنزانيا المتحدة', adjectives: 'تنزاني', cities: 'دار السلام، دودوما، زنجبار' },
  UG: { names: 'أوغندة', adjectives: 'أوغندي', cities: 'كمبالا، كامبالا' },
  ZA: {
    names: 'جنوب إفريقيا، جنوب افريقيا',
    adjectives: 'جنوب أفريقي، جنوب إفريقي',
    people: 'جنوب أفريقية، جنوب إفريقية، الجنوب أفريقي، الجنوب أفريقية، الجنوب إفريقية',
    cities: 'جوهانسبرغ، جوهانسبورغ، كيب تاون، بريتوريا، ديربان، دوربان، سويتو',
  },
  ZM: { adjectives: 'زامبي', cities: 'لوساكا' },
  ZW: { names: 'زمبابوي', adjectives: 'زيمبابوي', cities: 'هراري' },
};
