import { wordList, wordSet } from './word-set.ts';

/**
 * Names of networks and tools as share bars print them, often glued together; the longest first.
 *
 * Source: [P], [K].
 */
export const PAGE_TOOLS = wordList([
  `share on، share، tweet، facebook، twitter، whatsapp، whats app، telegram، email، e-mail، print، pinterest، pin interest، linkedin، instagram، youtube، messenger، viber، reddit،
   tumblr، copy link، google plus، google+، rss، sms، pocket، skype، line، threads، bluesky، tiktok، snapchat، x،
   فيسبوك، فيس بوك، تويتر، واتساب، واتس اب، واتس آب، تلغرام، تليغرام، تيليجرام، تليجرام، لينكدإن، لينكد إن، لينكدين، بنترست، انستغرام، انستقرام، إنستغرام، يوتيوب، ماسنجر، فايبر،
   سناب شات، تيك توك، جوجل بلس، غوغل بلس، طباعة، ارسال، إرسال، مشاركة، مشاركه، شارك، شارك على، انشر، غرد، حفظ، نسخ، نسخ الرابط، البريد الإلكتروني، بريد إلكتروني، البريد، ايميل،
   تكبير الخط، تصغير الخط، حجم الخط، استمع، على، عبر، منصة، إكس، اكس، الخبر، المقال،
   فیسبوک، فیس بوک، توییتر، تلگرام، واتساپ، واتس آپ، لینکدین، اینستاگرام، ایتا، بله، سروش، روبیکا، آپارات`,
]).toSorted((one, other) => other.length - one.length);

/**
 * What pages count beside a number.
 *
 * Source: [P], [K].
 */
export const PAGE_COUNTS = wordSet([
  `تعليق، تعليقات، تعليقا، مشاهدة، مشاهدات، المشاهدات، قراءة، قراءات، القراءات، زيارة، زيارات، الزيارات، مشاركة، مشاركات، متابع، متابعون، إعجاب، إعجابات، خبر، أخبار، صورة، صور، فيديو،
   دقيقة قراءة، دقائق قراءة، دقائق للقراءة، عدد المشاهدات، عدد القراءات، مدة القراءة، وقت القراءة، التعليقات، الزوار، عدد الزوار،
   نظر، بازدید، دیدگاه، نفر، تبصرے، ناظرین، comments، comment، views، view، shares، likes، min read، reads`,
]);
