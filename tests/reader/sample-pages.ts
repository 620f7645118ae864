import type { AliasPage } from '../../src/edition/pages/alias-page.ts';
import type { AwaitedPage } from '../../src/edition/pages/awaited-page.ts';
import type { ListedCard, ListedHeadline } from '../../src/edition/pages/card.ts';
import type { Destination } from '../../src/edition/addresses/destinations.ts';
import type { Fit } from '../../src/edition/summaries/headline-fit.ts';
import type { CountedDestination } from '../../src/edition/addresses/destinations.ts';
import type { FrontCard, FrontPage } from '../../src/edition/pages/front-page.ts';
import type { Masthead } from '../../src/edition/pages/page-base.ts';
import type { DeletedPage, NotFoundPage } from '../../src/edition/pages/not-found-page.ts';
import type { RelatedLink } from '../../src/edition/linking/link-related.ts';
import type { DisambiguationPage } from '../../src/edition/pages/disambiguation-page.ts';
import type { StoryPage } from '../../src/edition/pages/story-page.ts';
import { blockText } from '../../src/reader/text/block-runs.ts';

/** Measures a headline; tests need no true measure. */
export type Measure = (headline: string) => Fit;

const anyFit: Measure = () => ({ narrow: 30, wide: 48 });

export const desks: readonly Destination[] = ['محليات', 'اقتصاد', 'علوم', 'ثقافة', 'رياضة'].map(
  (label) => ({ path: `/desk/${label}/`, label }),
);

export const plainMasthead: Masthead = { name: 'ورق', desks: [] };
export const masthead: Masthead = { name: 'ورق', desks };

/** Headline, summary, desk: invented. */
const NEWS: readonly (readonly [string, string, string])[] = [
  [
    'أمطار مبكرة تفتح موسم الحراثة وتملأ سدود الجبل قبل الشتاء',
    'سجّلت محطات الرصد أعلى معدّل لهذا الشهر في عشر سنوات، ويقول مزارعون إن الأرض باتت جاهزة للبذار قبل موعدها بأسبوعين.',
    'محليات',
  ],
  [
    'المكتبات العامة تمدّد ساعاتها في موسم الامتحانات',
    'من ثلاث قاعات إلى عشرين هذا الشهر، مع حافلات ليلية.',
    'محليات',
  ],
  [
    'سوق الخضار المركزي ينتقل إلى مبناه الجديد',
    'يبدأ النقل بتجار الفاكهة، والأرصفة القديمة باقية حتى نهاية العام.',
    'اقتصاد',
  ],
  [
    'تلسكوب جامعي صغير يرصد مذنّبًا لم يُسجَّل من قبل',
    'رآه الطلاب أولًا في صورة عدّوها تالفة، ثم عاد في الليلة التالية.',
    'علوم',
  ],
  [
    'متحف المدينة يعرض مخطوطاته كاملةً للمرة الأولى',
    'مئتا مخطوط في الطب والفلك والنحو، وقاعة للترميم يراها الزائر.',
    'ثقافة',
  ],
  ['نادي الميناء إلى نهائي كأس السلة', 'فاز بفارق ثلاث نقاط بعد شوط إضافي.', 'رياضة'],
  [
    'موسم الزيتون يتأخر أسبوعين في قرى الساحل',
    'الثمر أقل وزنًا هذا العام وأغزر زيتًا، كما تقول المعاصر.',
    'اقتصاد',
  ],
  ['ضباب كثيف صباح الغد على الطرق الساحلية', 'تحذير للسائقين حتى التاسعة.', 'محليات'],
  ['قطار الضواحي يعود إلى جدوله بعد الصيانة', 'رحلة كل عشرين دقيقة.', 'محليات'],
  ['تراجع أسعار الحمضيات في أسواق الجملة', 'بعد وصول محصول السهل.', 'اقتصاد'],
  ['مكتبة متنقلة تصل إلى ست قرى', 'مرة كل أسبوع.', 'ثقافة'],
  ['إغلاق جزئي لجسر النهر ثلاث ليالٍ', 'لصيانة المفاصل.', 'محليات'],
  ['أسبوع للسينما الصامتة بموسيقى حية', 'في القاعة القديمة.', 'ثقافة'],
  ['حصاد الأرز يبلغ منتصفه في السهل', 'والغلة أعلى من العام الماضي.', 'اقتصاد'],
  [
    'خريطة جديدة للمياه الجوفية تكشف حوضًا تحت السهل',
    'استغرق المسح أربع سنوات وشاركت فيه ثلاث جامعات، وبياناته متاحة للباحثين.',
    'علوم',
  ],
];

const DAYS = ['2025-11-23', '2025-11-22', '2025-11-21'];

/** A card of the invented news. */
export function card(number: number, dated = false): ListedCard {
  const [headline, summary, desk] = NEWS[number % NEWS.length] ?? ['', '', ''];
  return {
    path: `/story/${headline.replaceAll(' ', '-')}-${number}/`,
    headline,
    summary,
    desk,
    place: number === 0 ? 'الجبل' : undefined,
    date: dated ? DAYS[Math.floor(number / 6)] : undefined,
    minutes: [6, 4, 3, 3, 5, 2, 1, 0][number % 8] ?? 1,
    headlineLines: [1, 16.25],
  };
}

/** Cards of the invented news, from one number to before another. */
export function cards(from: number, to: number, dated: boolean): readonly ListedCard[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => card(from + index, dated));
}

/** A headline of the invented news. */
export function head(number: number, dated: boolean): ListedHeadline {
  const { path, headline, desk, date } = card(number, dated);
  return { path, headline, desk, date };
}

const HEADLINE = 'العراق يبدأ مفاوضات الجلاء مع الأميركيين';
export const STORY_PATH = '/story/العراق-يبدأ-مفاوضات-الجلاء-مع-الأميركيين/';
const AWAITED_HEADLINE =
  'الصين تطالب الولايات المتحدة الاإلتزام بالقواعد الدولية قبل العودة إلى اليونسكو';

const countedPlaces: readonly CountedDestination[] = [
  { path: '/place/العراق/', label: 'العراق', total: 2 },
  { path: '/place/إيران/', label: 'إيران', total: 1 },
];

export const awaitedLinks: readonly RelatedLink[] = [
  {
    path: '/story/الصين-تطالب/',
    headline: AWAITED_HEADLINE,
    awaited: true,
  },
  {
    path: '/story/العراق-يحسم/',
    headline: 'العراق يحسم مصير وجود التحالف الدولي لمحاربة داعش على أراضيه',
    awaited: true,
  },
];

const OPENING = [
  'انطلقت الجولة الأولى للحوار الثنائي بين الولايات المتحدة الأميركية والعراق لإنهاء مهمة التحالف الدولي في البلاد.',
  'وقال التلفزيون العراقي إن الجولة انطلقت اليوم السبت تحت رعاية رئيس الوزراء محمد شياع السوداني، وفق وكالة أنباء العالم العربي.',
  'يثير الوجود الأميركي في العراق انتقاد كبير على المستوى الشعبي وظل هدفا لهجمات عسكرية شنتها فصائل عراقية في الآونة الأخيرة.',
  'وقالت فصائل عراقية مسلحة إنها ستواصل عملياتها ضد الوجود الأجنبي في البلاد رغم ما أعلنه العراق من نجاح المفاوضات مع الحكومة الأميركية لإطلاق أعمال اللجنة العسكرية العليا بهدف صياغة جدول زمني خاص بوجود مستشاري التحالف الدولي.',
];
const BRITISH = [
  'تناول اتصال هاتفي بين محمد شياع السوداني رئيس الوزراء العراقي، يوم الإثنين، وديفيد كاميرون وزير الخارجية البريطاني، مصير التحالف الدولي لمحاربة تنظيم داعش على أراضيه.',
  'وشدد «السوداني» في اتصال مع «كاميرون» على ضرورة وقف العدوان في غزة، والعمل الدولي المشترك للحيلولة دون اتساع دائرة الصراع.، وفق وكالة الأنباء القطرية «قنا».',
  'وتناول الاتصال موقف العراق من وجود التحالف الدولي لمحاربة تنظيم داعش على أراضيه في ضوء تنامي قدرات القوات العراقية في بسط الأمن والاستقرار.',
  'وحذر السوداني، بحسب بيان صادر عن مكتبه، من انعكاسات ما يجري للشعب الفلسطيني على الأوضاع في عموم المنطقة.',
  'من ناحيته أكد كاميرون استمرار جهود بريطانيا لتطبيق وقف إطلاق النار في قطاع غزة، وإيصال المساعدات الإنسانية للشعب الفلسطيني.',
  'وشدد على دعم بريطانيا لأمن واستقرار العراق، وتأييدها للجهود المبذولة لمنع اتساع الصراع في الشرق الأوسط',
];
const ATTACKS = [
  'تشن الولايات المتحدة ضربات في العراق للانتقام من الميليشيات المدعومة من إيران لمهاجمتها القوات الأمريكية في العراق وسوريا، بما في ذلك هجوم واسع النطاق على قاعدة أمريكية الأسبوع الماضي.',
  'واستهدفت الضربات منشآت متعددة في العراق تستخدمها الجماعات المدعومة من إيران في الضربات، ونفذ البنتاجون ثلاث مجموعات من الضربات في ثلاث دول مختلفة في غضون ثلاثة أيام، بما في ذلك ضربات ضد حركة الشباب في الصومال، والحوثيين في اليمن، والآن الجماعات المدعومة من إيران في العراق.',
  'وحسب وزير الدفاع لويد أوستن في بيان نفذت القوات الأميركية ضربات جوية في العراق استهدفت منشآت تستخدمها الميليشيات المدعومة من إيران في البلاد يوم الثلاثاء بعد هجمات متكررة على القوات الأمريكية.',
  'وأضاف أوستن في البيان أن الضربات «تأتي ردًا مباشرًا على سلسلة من الهجمات التصعيدية ضد أفراد الولايات المتحدة وقوات التحالف في العراق وسوريا» من قبل الميليشيات المدعومة من إيران.',
  'وأصدرت القيادة المركزية الأمريكية أيضًا بيانًا يوم الثلاثاء قالت فيه إن القوات الأمريكية «شنت غارات جوية أحادية الجانب استهدفت مقرات كتائب حزب الله ومواقع التخزين والتدريب للصواريخ والقذائف وقدرات الطائرات بدون طيار الهجومية أحادية الاتجاه».',
  'وقال الوزير الأميركي: «أنا ممتن للمهارة والاحترافية التي خطط بها أفرادنا ونفذوا بها هذه الضربات والجهود المستمرة لقواتنا على الأرض أثناء عملهم مع الشركاء الإقليميين لمزيد من تفكيك داعش وإضعافه».',
  'وتأتي الضربات بعد أيام فقط من إصابة أفراد أمريكيين في قاعدة عين الأسد الجوية في العراق في هجوم صاروخي باليستي على القاعدة. وقالت القيادة المركزية الأمريكية خلال عطلة نهاية الأسبوع إنه بينما اعترضت الدفاعات الجوية للقاعدة معظم الصواريخ والقذائف، إلا أن بعض المقذوفات أصابت الهدف.',
];

/** The real seed, as its page. */
export function storyPage(changes: Partial<StoryPage> = {}, measure = anyFit): StoryPage {
  return {
    kind: 'story',
    path: STORY_PATH,
    masthead: plainMasthead,
    headline: HEADLINE,
    fit: measure(HEADLINE),
    dateline: { place: 'القاهرة', source: 'خليجيون' },
    photos: [{ caption: 'قوات أميركية في العراق', credit: 'الإنترنت' }],
    relativeDates: true,
    sections: [
      { id: 'top', blocks: OPENING },
      {
        id: 'مفاوضات-مع-البريطانيين',
        subhead: 'مفاوضات مع البريطانيين',
        blocks: BRITISH,
      },
      {
        id: 'هجمات-على-القواعد-الأميركية',
        subhead: 'هجمات على القواعد الأميركية',
        blocks: ATTACKS,
      },
    ],
    related: awaitedLinks,
    ...changes,
  };
}

/** The same story in a newspaper of several, with everything a page can hold. */
export function fullStoryPage(measure = anyFit): StoryPage {
  const [awaited] = awaitedLinks;
  return storyPage(
    {
      path: '/story/full/',
      masthead,
      desk: desks[0],
      kicker: 'ملف خاص',
      standfirst: 'جولة أولى من الحوار، وجدول زمني لم يُعلن بعد.',
      byline: 'ليلى الحسن',
      date: '2024-01-27',
      relativeDates: undefined,
      places: [
        { path: '/place/العراق/', label: 'العراق' },
        { path: '/place/إيران/', label: 'إيران' },
      ],
      tags: [
        { path: '/tag/العراق/', label: 'العراق' },
        { path: '/tag/التحالف-الدولي/', label: 'التحالف الدولي' },
      ],
      related: [{ path: card(1).path, headline: card(1).headline }, ...(awaited ? [awaited] : [])],
      backlinks: [card(2)],
      previous: head(3, false),
      next: head(4, false),
      others: [card(5), card(6), card(7)],
      sections: [
        ...storyPage().sections,
        {
          id: 'نقاط-وأقوال',
          subhead: 'نقاط وأقوال',
          blocks: [
            { kind: 'list-item', text: 'نقطة أولى في قائمة قصيرة.' },
            { kind: 'list-item', text: 'نقطة ثانية.' },
            { kind: 'quote', text: 'الكلمة الأخيرة لأهل البلاد.' },
            'Foreign words stand by themselves.',
          ],
        },
      ],
    },
    measure,
  );
}

const frontCard = (number: number, dated: boolean, lines = 3): FrontCard => ({
  ...card(number, dated),
  lines,
});

const frontCards = (from: number, to: number, dated: boolean): readonly FrontCard[] =>
  cards(from, to, dated).map((each) => ({ ...each, lines: 3 }));

/** The stories of a large edition below its lead, in every form that the front page has. */
function manyStories(): Pick<FrontPage, 'under' | 'beside' | 'rows' | 'desks' | 'deskLists'> {
  const heads = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => head(from + index, true));
  const [, second, third, ...others] = desks;
  const sections = [second, third].flatMap((desk, index) =>
    desk === undefined
      ? []
      : [
          {
            desk,
            total: 9 - index,
            columns: [
              { cards: [{ ...frontCard(14 + index, true), isBig: true }], heads: [] },
              { cards: [frontCard(16 + index, true)], heads: [] },
              { cards: [], heads: heads(40 + index * 5, 4) },
            ],
          },
        ],
  );
  return {
    under: frontCards(1, 3, true),
    beside: { cards: frontCards(3, 5, true), heads: heads(5, 8) },
    rows: [],
    desks: sections,
    deskLists: [others.map((desk, index) => ({ desk, total: 7, heads: heads(50 + index * 3, 3) }))],
  };
}

/** A front page of as many stories. */
export function frontPage(total: number, measure = anyFit): FrontPage {
  const dated = total > 7;
  const only = total === 1 ? storyPage() : null;
  const lead = only
    ? {
        path: only.path,
        headline: only.headline,
        summary: OPENING[0],
        place: 'القاهرة',
        minutes: 5,
        fit: measure(only.headline),
        headlineLines: [1, 15.94] as const,
      }
    : { ...card(0, dated), fit: measure(card(0).headline) };
  const few = {
    under: [],
    rows: frontCards(1, total, dated).map((each) => [{ cards: [each], heads: [] }]),
    desks: [],
    deskLists: [],
  };
  return {
    kind: 'front',
    path: '/',
    masthead: total > 1 ? masthead : plainMasthead,
    total,
    lead: total === 0 ? null : lead,
    dateline: only?.dateline ?? null,
    columns:
      only?.sections.map(({ id, subhead, blocks }, index) => ({
        subhead: subhead ?? null,
        path: subhead === undefined ? only.path : `${only.path}#${id}`,
        paragraphs: blocks.map(blockText).slice(index === 0 ? 1 : 0, index === 0 ? 4 : 3),
      })) ?? [],
    ...(total > 7 ? manyStories() : few),
    singles: [],
    otherDesks: [],
    places: total > 0 ? countedPlaces : [],
    awaited: total > 0 && total <= 5 ? awaitedLinks : [],
  };
}

export function awaitedPage(measure = anyFit): AwaitedPage {
  return {
    kind: 'awaited',
    path: '/story/الصين-تطالب/',
    masthead,
    headline: AWAITED_HEADLINE,
    fit: measure(AWAITED_HEADLINE),
    backlinks: [{ ...card(0), path: STORY_PATH, headline: HEADLINE, desk: undefined }],
  };
}

export const aliasPage: AliasPage = {
  kind: 'alias',
  path: '/story/former/',
  masthead,
  headline: HEADLINE,
  target: STORY_PATH,
};

export function disambiguationPage(measure = anyFit): DisambiguationPage {
  return {
    kind: 'disambiguation',
    path: '/story/disambiguation/',
    masthead,
    headline: 'حالة الطقس اليوم',
    fit: measure('حالة الطقس اليوم'),
    stories: [card(7, true), card(8, true), card(16, true)],
  };
}

export const deletedPage: DeletedPage = { kind: 'deleted', path: '/story/gone/', masthead };

export const notFoundPage: NotFoundPage = { kind: 'not-found', path: '/404/', masthead };
