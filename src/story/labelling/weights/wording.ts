import type { WordingFeature } from '../../features/feature.ts';
import type { FeatureRules } from './feature-rule.ts';

/**
 * How much the wording of a line speaks for (+) or against (-) a role. One point is a hint, three
 * settle an open case, nine hardly leave a doubt. Set by hand on labelled stories and on invented
 * ones; none is fitted by a machine, and none names an outlet.
 */
export const WORDING_WEIGHTS: FeatureRules<WordingFeature> = {
  'any-line': {
    because: 'What a line is before it is looked at: rare roles must prove themselves',
    weights: {
      'related-label': -9,
      related: -0.25,
      tags: -6,
      date: -5,
      separator: -8,
      repeat: -7,
      title: -4,
      byline: -3,
      dateline: -4,
      caption: -3,
      'list-item': -3,
      quote: -4,
      standfirst: -3,
      kicker: -5,
      'body:related': -4,
      'body:furniture': -4,
      'tail:furniture': -2,
      'top:furniture': -2,
      'head:furniture': -3,
    },
  },
  'one-or-two-words': {
    because: 'No headline of another story is this short; keywords and labels are',
    weights: { related: -2, tags: 1, headline: -1 },
  },
  'one-to-three-words': {
    because: 'Subheads, labels and names are this short; paragraphs and headlines hardly ever',
    weights: {
      paragraph: -5,
      headline: -2,
      standfirst: -3,
      related: -1.5,
      subhead: 1.5,
      dateline: 0.5,
      byline: 1,
      caption: -0.5,
      furniture: 1,
      tags: 1.5,
    },
  },
  'four-to-seven-words': {
    because: 'Most subheads and short headlines',
    weights: { paragraph: -3, subhead: 1.5, headline: 0.5, related: 0.5, byline: -0.5, tags: -1 },
  },
  'eight-to-twelve-words': {
    because: 'Most headlines; few subheads, few paragraphs',
    weights: {
      paragraph: -1,
      subhead: -0.5,
      headline: 1,
      related: 1,
      standfirst: 0.5,
      furniture: -1.5,
      byline: -3,
      dateline: -1,
      tags: -3,
    },
  },
  'thirteen-to-nineteen-words': {
    because: 'Long headlines and short paragraphs',
    weights: {
      paragraph: 1.5,
      subhead: -3,
      related: -0.5,
      furniture: -3,
      standfirst: 0.5,
      dateline: -4,
      byline: -6,
      kicker: -4,
      tags: -4,
    },
  },
  'twenty-to-twenty-seven-words': {
    because: 'Paragraphs, standfirsts, a few captions and the longest headlines',
    weights: {
      paragraph: 3.5,
      subhead: -8,
      headline: -3,
      title: -2,
      related: -3,
      furniture: -3,
      dateline: -9,
      byline: -9,
      date: -9,
      kicker: -9,
      caption: -1,
      'list-item': 1,
      quote: 1,
      repeat: -1,
      tags: -3,
    },
  },
  'over-twenty-seven-words': {
    because: 'Paragraphs, standfirsts and a few captions are this long',
    weights: {
      paragraph: 4,
      subhead: -9,
      headline: -5,
      title: -4,
      related: -7,
      furniture: -3,
      dateline: -9,
      byline: -9,
      date: -9,
      kicker: -9,
      caption: -2,
      'list-item': 1,
      quote: 1,
      repeat: -1,
      tags: -3,
    },
  },
  'ends-in-two-dots': {
    because: 'The story speaks on; a headline that is cut ends in three dots',
    weights: { related: -2, paragraph: 3, subhead: -2 },
  },
  'longer-than-a-headline': {
    because: 'Headlines are hardly longer than 95 letters',
    weights: { related: -1 },
  },
  'ends-in-stop': {
    because: 'Running text ends in a full stop; headlines and labels do not',
    weights: {
      paragraph: 2,
      subhead: -4,
      headline: -4,
      related: -3,
      furniture: -0.5,
      dateline: -3,
      'list-item': 1,
      standfirst: 1,
      caption: -1,
      byline: -3,
    },
  },
  'ends-in-question': {
    because: 'Questions are headlines, subheads or text',
    weights: { subhead: 0.5, related: 0.5, paragraph: 0.5, dateline: -5, byline: -5, caption: -2 },
  },
  'ends-in-colon': {
    because: 'A colon leads into the next line',
    weights: {
      'list-item': -3,
      headline: -3,
      related: -5,
      dateline: 1.5,
      byline: 1,
      paragraph: 2.5,
      subhead: -1,
      quote: -3,
      caption: -3,
      furniture: 0.5,
      'related-label': 1,
      tags: 0.5,
    },
  },
  'ends-in-comma': {
    because: 'A comma goes on in running text',
    weights: { paragraph: 1.5, subhead: -4, headline: -4, related: -4, dateline: -2 },
  },
  'ends-open': {
    because: 'Headlines, subheads and labels have no final sign; 4% of paragraphs lack theirs',
    weights: { paragraph: -1.5, headline: 1, subhead: 1, related: 1, 'list-item': -0.5 },
  },
  prose: {
    because: 'Reads as a paragraph on its own: 20 words, or 5 words and a full stop',
    weights: {
      paragraph: 2,
      subhead: -2,
      related: -1,
      furniture: -1,
      dateline: -3,
      byline: -3,
      headline: -1,
    },
  },
  'begins-with-speech-verb': {
    because: 'Arabic sentences begin with their verb; headlines begin with their subject',
    weights: {
      paragraph: 2.5,
      subhead: -3.5,
      headline: -1.5,
      related: -1.5,
      dateline: -3,
      byline: -3,
      caption: -2,
      quote: -1,
    },
  },
  'opens-a-prayer-or-greeting': {
    because: 'Stories and columns close with a prayer, a wish, a greeting; no headline opens so',
    weights: { paragraph: 5, related: -8, subhead: -3, byline: -3, caption: -3, tail: -1 },
  },
  bullet: {
    because: 'A bullet marks an item of a list, and here and there a subhead',
    weights: {
      'list-item': 2.5,
      'top:furniture': 3,
      'head:furniture': 3,
      headline: -3,
      dateline: -2,
      byline: -2,
    },
  },
  'marked-question': {
    because: 'A question with a bullet is one of an interview: its answer follows',
    weights: { 'body:subhead': 6, 'list-item': -3 },
  },
  numbered: {
    because: 'A number and a sign mark an item, or a numbered subhead',
    weights: { 'list-item': 2.5, subhead: 0.5, headline: -1, dateline: -3 },
  },
  'quoted-whole': {
    because: 'A line within quotation marks is a quoted subhead or a quote',
    weights: { subhead: 1.5, quote: 1.5, dateline: -3, byline: -3 },
  },
  'long-quotation': {
    because:
      'A quotation of ten words and more says what somebody said; quoted subheads are shorter',
    weights: { quote: 4, subhead: -5 },
  },
  'bracketed-whole': {
    because: 'A whole line in brackets names who wrote or where from',
    weights: { 'tail:byline': 3, related: -6, subhead: -3, headline: -4 },
  },
  'short-but-stopped': {
    because: 'A few words and a full stop: the last word of a column, not a label',
    weights: { paragraph: 4, furniture: -2, tail: -1 },
  },
  address: {
    because: 'An address of the web or of mail is no sentence',
    weights: {
      furniture: 4,
      subhead: -8,
      related: -8,
      headline: -8,
      paragraph: 4,
      'list-item': -4,
      quote: -6,
    },
  },
  contact: {
    because: 'A line with a telephone, an account or an address is no headline',
    weights: { related: -8, headline: -4, 'tail:furniture': 2 },
  },
  'tells-whom-to-ask': {
    because: 'A notice closes with whom to ask; a page names its own editors otherwise',
    weights: { paragraph: 12, tail: -1 },
  },
  'no-letters': {
    because: 'A line of signs parts, it says nothing',
    weights: { separator: 20 },
  },
  'stop-inside': {
    because: 'One sentence ends and another begins within the line',
    weights: { paragraph: 2, subhead: -3, related: -4, headline: -1, standfirst: 1 },
  },
  verse: {
    because: 'Two halves of a verse with a sign between',
    weights: { quote: 4, subhead: -2, related: -1 },
  },
  'hashtag-in-a-text': {
    because: 'A keyword with its sign stands in posts, and hardly in headlines',
    weights: { related: -5, quote: 2, subhead: -1, caption: -5, tail: -1 },
  },
  'leads-into-speech': {
    because: 'A verb of saying and a colon: the speech is the next line',
    weights: { paragraph: 5, subhead: -4, dateline: -4, byline: -4, quote: -4 },
  },
};
