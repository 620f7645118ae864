import { wordList, wordSet } from './word-set.ts';

/**
 * Names of networks and tools as share bars print them, often glued together; the longest first.
 *
 * Source: [P], [K].
 */
export const PAGE_TOOLS = wordList([
  `share on، share، tweet، facebook، twitter، whatsapp، whats app، telegram، email، e-mail، print، pinterest، pin interest، linkedin، instagram، youtube، messenger، viber، reddit،
   tumblr، copy link، copylink، google plus، google+، rss، sms، pocket، skype، line، threads، bluesky، tiktok، snapchat، x،
   فيسبوك، فيس بوك، تويتر، واتساب، واتس اب، واتس آب، تلغرام، تليغرام، تيليجرام، تليجرام، لينكدإن، لينكد إن، لينكدين، بنترست، انستغرام، انستقرام، إنستغرام، يوتيوب، ماسنجر، فايبر،
   سناب شات، تيك توك، جوجل بلس، غوغل بلس، طباعة، ارسال، إرسال، مشاركة، مشاركه، شارك، شارك على، انشر، غرد، حفظ، نسخ، نسخ الرابط، البريد الإلكتروني، بريد إلكتروني، البريد، ايميل،
   تكبير الخط، تصغير الخط، حجم الخط، استمع، على، عبر، منصة، إكس، اكس، الخبر، المقال،
   فیسبوک، فیس بوک، توییتر، تلگرام، واتساپ، واتس آپ، لینکدین، اینستاگرام، ایتا، بله، سروش، روبیکا، آپارات`,
]).toSorted((one, other) => other.length - one.length);

/**
 * Letters and words of the buttons for the size of the text: «A+ A-», «حجم الخط +».
 *
 * Source: [P], [K].
 */
export const TEXT_SIZE_WORDS = wordList([`a، ت، ع، خ، أ، الخط، خط، حجم الخط، font`]);

/**
 * What pages count beside a number.
 *
 * Source: [P], [K].
 */
export const PAGE_COUNTS = wordSet([
  `تعليق، تعليقات، تعليقا، صوت، أصوات، كلمة، قارئ، مشاهد، إعجابا، زائر، مشاهدة، مشاهدات، المشاهدات، قراءة، قراءات، القراءات، زيارة، زيارات، الزيارات، مشاركة، مشاركات، متابع، متابعون، إعجاب، إعجابات، خبر، أخبار، صورة، صور، فيديو،
   دقيقة قراءة، دقائق قراءة، دقائق للقراءة، عدد المشاهدات، عدد القراءات، مدة القراءة، وقت القراءة، التعليقات، الزوار، عدد الزوار،
   نظر، بازدید، دیدگاه، نفر، تبصرے، ناظرین، comments، comment، views، view، shares، likes، min read، reads`,
]);

/**
 * Labels over readers' comments, without a count.
 *
 * Source: [P], [K].
 */
export const COMMENT_LABELS = wordSet([
  // [P]
  `التعليقات، تعليقات، تعليق، تعليقان، تعليقات القراء، تعليقات الزوار، تعليقات المستخدمين، تعليقات فيسبوك، تعليقات الفيسبوك، إضافة تعليق جديد، اترك تعليقا إلغاء الرد،
   آراء القراء، آراء الزوار، ردود، ردود القراء، عدد التعليقات، نظرات، نظرات بینندگان، نظرات کاربران، دیدگاه‌ها، نظر شما`,
  // [K]
  `تعليق القراء، تعليق الزوار، التعليق، علق، علق على الخبر، علق على المقال، اترك تعليقا، اترك تعليقك، اترك ردا، اترك رد، أضف تعليقا، أضف تعليقك، أضف تعليق، إضافة تعليق، اكتب تعليقا، اكتب تعليقك،
   شارك بتعليقك، شارك برأيك، شاركنا رأيك، شاركنا برأيك، شاركونا آراءكم، ما رأيك، أضف رأيك، نقاش القراء، مشاركات القراء، مداخلات القراء، نظرات خوانندگان، ارسال نظر، دیدگاه خود را بنویسید، تبصرے،
   قارئین کی رائے، comments، comment، facebook comments، leave a reply، leave a comment، post a comment، add comment، reader comments`,
]);

/**
 * Words of the list of comments and of its form.
 *
 * Source: [P], [K].
 */
export const COMMENT_CONTROLS = wordSet([
  // [P]
  `رد، إلغاء الرد، إبلاغ، رد | إبلاغ، أعجبني، إعجاب، لم يعجبني، إعجاب رد، الاسم، اسمك، البريد الإلكتروني، بريدك الإلكتروني، التعليق، تعليقك، الموضوع، الموقع الإلكتروني، إرسال، أرسل، ارسل، أرسل التعليق،
   نشر التعليق، captcha، reply، report، like، dislike، پاسخ، نام، ایمیل`,
  // [K]
  `الرد، ردود، رد على التعليق، الأحدث، الأقدم، الأكثر إعجابا، تبليغ، الإبلاغ عن التعليق، أضف تعليقك، أضف تعليقا، كود التحقق، رمز التحقق، سجل دخولك لتعلق، سجل الدخول، اقتباس، مشاركة، name، submit، جواب دیں`,
]);

/**
 * What may be answered in a poll, and the words of its buttons.
 *
 * Source: [P], [K].
 */
export const POLL_ANSWERS = wordSet([
  // [P]
  `نعم، لا، لا أدري، لا أعرف، عرض النتائج، شاهد النتيجة`,
  // [K]
  `ربما، لا رأي، لا رأي لي، لا يهمني، غير متأكد، غير مهتم، أحيانا، موافق، غير موافق، محايد، لا أوافق، أوافق، مشاهدة النتائج، النتائج، النتائج السابقة، النتيجة، نتيجة التصويت، نتائج التصويت، صوت، صوت الآن، تصويت، أدل بصوتك،
   إرسال التصويت، بله، خیر، ہاں، نہیں، yes، no، vote، results`,
]);

/**
 * Headings over a poll.
 *
 * Source: [P], [K].
 */
export const POLL_HEADINGS = wordSet([
  `استطلاع، استطلاع الرأي، استطلاع رأي، استفتاء، تصويت، سؤال الأسبوع، سؤال اليوم، سؤال الشهر، صوّت، شارك برأيك، شاركنا رأيك، شارك في الاستطلاع، استبيان، نظرسنجی، poll`,
]);

/**
 * Labels before the headlines of the story before and the story after.
 *
 * Source: [P], [K].
 */
export const NEIGHBOUR_LABELS = wordSet([
  // [P]
  `السابق، التالي، المقال السابق، المقال التالي، الخبر السابق، الخبر التالي، المقالة السابقة، المقالة التالية، previous، next`,
  // [K]
  `الموضوع السابق، الموضوع التالي، التدوينة السابقة، التدوينة التالية، المشاركة السابقة، المشاركة التالية، السابقة، التالية، القادم، الخبر القادم، مقال سابق، مقال تالي، خبر سابق، خبر تالي، previous article، next article، previous post، next post،
   مطلب قبلی، مطلب بعدی، خبر قبلی، خبر بعدی، قبلی، بعدی`,
]);

/**
 * Words that close a list of headlines.
 *
 * Source: [P], [K].
 */
export const MORE_LABELS = wordSet([
  `المزيد، عرض المزيد، شاهد المزيد، مشاهدة المزيد، تحميل المزيد، اقرأ المزيد، المزيد من الأخبار، عرض الكل، بیشتر، مزید، more، show more، load more`,
]);

/**
 * English words of players, frames, banners and forms, as scrapers leave them.
 *
 * Source: [P], [K].
 */
export const MACHINE_WORDS = wordSet([
  `browser، video، videos، audio، javascript، cookies، cookie، loading، player، embedded، embed، tweet، play، pause، mute، unmute، volume، watch، listen، subscribe، share، copyright، advertisement، advertising، ad، ads، sponsored،
   gallery، slideshow، slide، comments، click، tap، skip، download، login، newsletter، follow، post، posted، url، read، views، instagram، youtube، facebook، twitter، whatsapp، telegram، iframe، script، html، popup، menu، search، print،
   error، undefined، null، fullscreen، autoplay، live، stream، transcript، min، shares، likes، copylink`,
]);
