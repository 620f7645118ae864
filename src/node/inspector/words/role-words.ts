import type { Zone } from '../../../story/states.ts';
import type { Role } from '../../../story/story.ts';

/** How an editor is told of a role. */
export interface RoleWords {
  readonly name: string;
  /** What the reader does with it. */
  readonly meaning: string;
}

/** What roles and zones are called in one language. */
export interface RoleNames {
  readonly roles: Readonly<Record<Role, RoleWords>>;
  readonly zones: Readonly<Record<Zone, string>>;
}

export const englishRoles: RoleNames = {
  roles: {
    title: { name: 'page title', meaning: 'the title of the source page, not shown' },
    headline: { name: 'headline', meaning: 'the headline of the story and of its address' },
    repeat: { name: 'repeat', meaning: 'the headline once more, not shown' },
    kicker: { name: 'kicker', meaning: 'the small line above the headline' },
    standfirst: { name: 'standfirst', meaning: 'the summary under the headline' },
    byline: { name: 'byline', meaning: 'who wrote it' },
    dateline: { name: 'dateline', meaning: 'where it was filed, and by whom' },
    date: { name: 'date', meaning: 'a line that states a date' },
    caption: { name: 'caption', meaning: 'what a photo shows' },
    credit: { name: 'credit', meaning: 'whose photo it is' },
    subhead: { name: 'subhead', meaning: 'opens a section of the story' },
    paragraph: { name: 'paragraph', meaning: 'text of the story' },
    'list-item': { name: 'list item', meaning: 'one of a list in the text' },
    quote: { name: 'quote', meaning: 'verse or a quotation that stands alone' },
    related: { name: 'related headline', meaning: 'another story, shown as a link' },
    'related-label': { name: 'related label', meaning: 'words over related headlines, not shown' },
    tags: { name: 'tags', meaning: 'keywords of the source page' },
    furniture: { name: 'furniture', meaning: 'words of the source page, not shown' },
    separator: { name: 'separator', meaning: 'a line of signs, not shown' },
    picture: { name: 'picture', meaning: 'a picture between the texts' },
    'front-matter': { name: 'front matter', meaning: 'fields above the text' },
  },
  zones: {
    top: 'above the headline',
    head: 'in the head',
    body: 'in the body',
    tail: 'below the body',
  },
};

export const arabicRoles: RoleNames = {
  roles: {
    title: { name: 'عنوان الصفحة', meaning: 'عنوان صفحة المصدر، ولا يُعرض' },
    headline: { name: 'العنوان', meaning: 'عنوان الخبر، ومنه عنوانه على الموقع' },
    repeat: { name: 'تكرار العنوان', meaning: 'العنوان مرة أخرى، ولا يُعرض' },
    kicker: { name: 'عنوان علوي', meaning: 'السطر الصغير فوق العنوان' },
    standfirst: { name: 'مقدمة', meaning: 'الملخص تحت العنوان' },
    byline: { name: 'الكاتب', meaning: 'من كتب الخبر' },
    dateline: { name: 'المكان والمصدر', meaning: 'من أين أُرسل الخبر، ومن أرسله' },
    date: { name: 'تاريخ', meaning: 'سطر يذكر تاريخًا' },
    caption: { name: 'تعليق صورة', meaning: 'ما في الصورة' },
    credit: { name: 'مصدر صورة', meaning: 'لمن الصورة' },
    subhead: { name: 'عنوان فرعي', meaning: 'يفتح قسمًا من الخبر' },
    paragraph: { name: 'فقرة', meaning: 'من نص الخبر' },
    'list-item': { name: 'بند', meaning: 'واحد من قائمة في النص' },
    quote: { name: 'اقتباس', meaning: 'شعر أو اقتباس قائم وحده' },
    related: { name: 'عنوان خبر آخر', meaning: 'خبر آخر، يُعرض رابطًا' },
    'related-label': { name: 'تسمية عناوين', meaning: 'كلمات فوق عناوين أخبار أخرى، ولا تُعرض' },
    tags: { name: 'وسوم', meaning: 'كلمات المصدر المفتاحية' },
    furniture: { name: 'زوائد الصفحة', meaning: 'كلمات من صفحة المصدر، ولا تُعرض' },
    separator: { name: 'فاصل', meaning: 'سطر من علامات، ولا يُعرض' },
    picture: { name: 'صورة', meaning: 'صورة بين نصوص الخبر' },
    'front-matter': { name: 'ترويسة', meaning: 'حقول فوق النص' },
  },
  zones: {
    top: 'فوق العنوان',
    head: 'في رأس الخبر',
    body: 'في المتن',
    tail: 'تحت المتن',
  },
};
