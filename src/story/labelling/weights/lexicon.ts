import type { LexiconFeature } from '../../features/feature.ts';
import type { FeatureRules } from './feature-rule.ts';

/** As `wording.ts`: what known words and forms speak for. */
export const LEXICON_WEIGHTS: FeatureRules<LexiconFeature> = {
  date: {
    because: 'A printed date and nothing else',
    weights: {
      date: 12,
      headline: -8,
      subhead: -6,
      related: -8,
      dateline: -3,
      byline: -6,
      caption: -6,
      'list-item': -4,
      paragraph: -4,
      standfirst: -6,
    },
  },
  'furniture-label': {
    because: 'A known label of news pages',
    weights: {
      furniture: 8,
      subhead: -3,
      related: -6,
      headline: -7,
      dateline: -3,
      byline: -3,
      paragraph: -3,
      caption: -3,
      standfirst: -4,
    },
  },
  'list-heading': {
    because: 'A known label over the lists of a page («الأكثر قراءة»)',
    weights: {
      furniture: 8,
      subhead: -3,
      related: -6,
      headline: -7,
      dateline: -3,
      byline: -3,
      paragraph: -3,
      caption: -3,
      standfirst: -4,
    },
  },
  'desk-label': {
    because: 'The name of a desk, as navigation prints it',
    weights: {
      'top:furniture': 6,
      'head:furniture': 5,
      'tail:furniture': 3,
      related: -3,
      headline: -3,
      byline: -3,
      dateline: -1,
      subhead: -1,
      standfirst: -3,
      caption: -3,
    },
  },
  breadcrumb: {
    because: 'Names of pages with arrows between them',
    weights: {
      'top:furniture': 6,
      'head:furniture': 6,
      'body:furniture': 1,
      headline: -9,
      dateline: -4,
      standfirst: -3,
    },
  },
  'share-bar': {
    because: 'Names of networks and tools and nothing else',
    weights: {
      furniture: 8,
      subhead: -4,
      headline: -6,
      related: -5,
      byline: -4,
      dateline: -4,
      caption: -4,
      standfirst: -4,
      paragraph: -3,
    },
  },
  'page-count': {
    because: 'A number that the page counts, or a bare one',
    weights: {
      furniture: 6,
      subhead: -5,
      headline: -5,
      related: -5,
      byline: -4,
      dateline: -4,
      caption: -4,
      standfirst: -4,
    },
  },
  navigation: {
    because: 'Names of desks one after the other',
    weights: {
      'top:furniture': 6,
      'head:furniture': 6,
      'tail:furniture': 5,
      subhead: -2,
      headline: -5,
      kicker: -8,
      related: -3,
      byline: -4,
      dateline: -4,
      caption: -4,
      standfirst: -4,
    },
  },
  field: {
    because: "A field of the page's records: a name, a colon, a value",
    weights: {
      furniture: 6,
      dateline: -8,
      subhead: -4,
      headline: -5,
      related: -5,
      byline: -2,
      caption: -4,
    },
  },
  boilerplate: {
    because: 'A phrase that only the words of the page hold',
    weights: {
      furniture: 9,
      paragraph: -4,
      related: -4,
      headline: -4,
      subhead: -4,
      standfirst: -4,
    },
  },
  'boilerplate-again': {
    because: 'Two such phrases on one line',
    weights: { furniture: 5, paragraph: -2 },
  },
  'related-label': {
    because: 'A known label over headlines of other stories',
    weights: {
      'related-label': 12,
      furniture: 1,
      subhead: -5,
      related: -6,
      headline: -6,
      paragraph: -4,
    },
  },
  'related-on-the-line': {
    because: 'A known label and a headline after it',
    weights: { related: 14, subhead: -6, paragraph: -6, headline: -6 },
  },
  'tag-label': {
    because: 'A known label over keywords',
    weights: { tags: 10, furniture: 3, subhead: -6, related: -6, headline: -6, paragraph: -4 },
  },
  'tags-on-the-line': {
    because: 'A known label and keywords after it',
    weights: { tags: 14, paragraph: -6, subhead: -6, related: -6, headline: -6 },
  },
  'byline-cue': {
    because: '«كتب», «بقلم», «إعداد» before a name',
    weights: {
      'head:byline': 10,
      'tail:byline': 6,
      'body:byline': 4,
      headline: -4,
      related: -4,
      subhead: -3,
    },
  },
  'name-known': {
    because: 'A line that opens with a known given name and holds a name only',
    weights: {
      'head:byline': 6,
      'tail:byline': 3,
      dateline: -1,
      headline: -3,
      subhead: -2,
      related: -3,
      standfirst: -2,
      caption: -0.5,
    },
  },
  'name-shape': {
    because: 'Two to four words that could be a name',
    weights: { 'head:byline': 3.5 },
  },
  'agency-alone': {
    because: 'The name of an agency and nothing else',
    weights: {
      'head:dateline': 3,
      'tail:byline': 7,
      related: -4,
      subhead: -3,
      headline: -4,
      'list-item': -4,
    },
  },
  'dateline-known': {
    because: 'A known city, agency, paper or name in the form of a dateline',
    weights: {
      'head:dateline': 11,
      'body:dateline': 4,
      subhead: -2,
      related: -3,
      headline: -8,
      caption: -2,
      standfirst: -3,
    },
  },
  'dateline-shape': {
    because: 'The form of a dateline without a known name',
    weights: { 'head:dateline': 4.5 },
  },
  'caption-known': {
    because: 'A known credit closes the line, or a known label opens it',
    weights: { caption: 10, subhead: -3, related: -4, headline: -4, paragraph: -1, standfirst: -2 },
  },
  'caption-shape': {
    because: 'The line ends in a bracket',
    weights: { caption: 1.5 },
  },
  'caption-of-an-event': {
    because: 'A few words with the verb of a handshake or a ceremony, as under photos',
    weights: { caption: 5, headline: -0.5 },
  },
  'picture-file': {
    because: 'The name of a picture file',
    weights: { caption: 9, subhead: -4, related: -6, headline: -4, paragraph: -2 },
  },
  'caption-words': {
    because: 'Lines about photos open so («جانب من», «صورة»)',
    weights: { caption: 6, headline: -1, standfirst: -1 },
  },
  'caption-subject': {
    because: 'Photos often show these, and so their lines open with them',
    weights: { 'head:caption': 1.5 },
  },
  hashtags: {
    because: 'Nothing but words with the sign of a keyword before them',
    weights: { tags: 12, subhead: -5, related: -6, headline: -4, caption: -5, byline: -4 },
  },
  'signature-of-a-post': {
    because: 'A dash, a name and a handle sign a post of a network',
    weights: { furniture: 12, related: -14, caption: -6, byline: -2, dateline: -6, subhead: -6 },
  },
  profession: {
    because: 'What the writer does: «كاتب وباحث»',
    weights: {
      'tail:byline': 6,
      'head:byline': 4,
      'head:caption': -4,
      related: -8,
      subhead: -3,
      'list-item': -2,
    },
  },
  'glued-words': {
    because:
      'Words that end in the middle of a word, again and again: a list of the page without its spaces',
    weights: { 'tail:furniture': 8, related: -9, subhead: -3 },
  },
};
