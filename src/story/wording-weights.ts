import type { EvidenceRule, WordingEvidence } from './evidence-rule.ts';

/**
 * How much each piece of evidence speaks for (+) or against (-) a role. One point is a hint, three
 * settle an open case, nine hardly leave a doubt. The figures were set by hand on the labelled stories.
 */
export const WORDING_WEIGHTS: Readonly<Record<WordingEvidence, EvidenceRule>> = {
  'any-line': {
    because: 'What a line is before it is looked at: labels, dates and names must prove themselves',
    weights: {
      'related-label': -6,
      tags: -5,
      date: -3,
      separator: -6,
      repeat: -6,
      'top:title': -3,
      byline: -1,
      dateline: -3,
    },
  },
  'one-to-three-words': {
    because:
      'Subheads, labels, names and captions are this short; paragraphs and headlines hardly ever',
    weights: {
      paragraph: -4,
      'list-item': -1,
      headline: -2,
      standfirst: -5,
      related: -2,
      subhead: 1,
      dateline: 1,
      byline: 1,
      title: -2,
      quote: -1,
    },
  },
  'four-to-seven-words': {
    because: 'Most subheads and short headlines',
    weights: { paragraph: -3, standfirst: -2, subhead: 1, headline: 0.5 },
  },
  'eight-to-twelve-words': {
    because: 'Most headlines; few subheads, few paragraphs',
    weights: { paragraph: -1, subhead: -0.5, headline: 1, related: 1, furniture: -1, byline: -3 },
  },
  'thirteen-to-twenty-words': {
    because: 'Long headlines and short paragraphs',
    weights: {
      paragraph: 1,
      subhead: -3,
      headline: 0,
      related: -0.5,
      furniture: -3,
      dateline: -4,
      byline: -6,
      kicker: -4,
    },
  },
  'over-twenty-words': {
    because: 'Only paragraphs, standfirsts and captions are this long',
    weights: {
      paragraph: 4,
      subhead: -9,
      headline: -4,
      title: -3,
      related: -6,
      furniture: -4,
      dateline: -9,
      byline: -9,
      date: -9,
      kicker: -9,
      caption: -1,
      standfirst: 0,
      'list-item': 0,
      repeat: -1,
    },
  },
  'ends-in-stop': {
    because: 'Running text ends in a full stop; headlines and labels do not',
    weights: {
      paragraph: 2,
      subhead: -4,
      headline: -3,
      related: -2,
      furniture: -0.5,
      dateline: -2,
      'list-item': 1,
      standfirst: 1,
      caption: -1,
    },
  },
  'ends-in-question': {
    because: 'Questions are headlines, subheads or text',
    weights: { subhead: 0.5, dateline: -5, byline: -5, caption: -2 },
  },
  'ends-in-colon': {
    because: 'A colon leads into the next line',
    weights: {
      headline: -2,
      related: -4,
      dateline: 1,
      byline: 0.5,
      paragraph: 1,
      subhead: -0.5,
      caption: -2,
    },
  },
  'ends-in-comma': {
    because: 'A comma goes on in running text',
    weights: { paragraph: 1, subhead: -3, headline: -3, related: -3, dateline: -2 },
  },
  'ends-open': {
    because: 'Headlines, subheads and labels have no final sign; 4% of paragraphs lack theirs',
    weights: { paragraph: -1.5, headline: 1, subhead: 1, related: 1, caption: 0.5, standfirst: 0 },
  },
  prose: {
    because:
      'Reads as a paragraph on its own: 12 words and 70 characters, or 8 words and a full stop',
    weights: {
      paragraph: 2,
      subhead: -3,
      related: -1,
      furniture: -2,
      dateline: -4,
      byline: -4,
      headline: -1,
    },
  },
  'begins-with-speech-verb': {
    because: 'Arabic sentences begin with their verb; headlines begin with their subject',
    weights: {
      paragraph: 2,
      subhead: -3,
      headline: -1,
      related: -1,
      dateline: -3,
      byline: -3,
      caption: -1,
    },
  },
  bullet: {
    because: 'A bullet marks an item of a list',
    weights: {
      'list-item': 4,
      'top:furniture': 2,
      'head:furniture': 1,
      headline: -2,
      dateline: -2,
      byline: -2,
    },
  },
  numbered: {
    because: 'A number and a sign mark an item, or a numbered subhead',
    weights: { 'list-item': 3, subhead: 0.5, headline: -1, dateline: -3 },
  },
  'quoted-whole': {
    because: 'A line within quotation marks is a quoted subhead or a quote',
    weights: { subhead: 1.5, quote: 1, dateline: -3, byline: -3 },
  },
  'mostly-latin': {
    because: 'Latin lines on an Arabic page are tools, credits or lists',
    weights: { furniture: 1, 'list-item': 1, subhead: -2, related: -1 },
  },
  address: {
    because: 'An address of the web or of mail is no sentence',
    weights: { furniture: 3, subhead: -6, related: -6, headline: -6, byline: 0 },
  },
  'no-letters': {
    because: 'A line of signs parts, it says nothing',
    weights: {
      separator: 12,
      paragraph: -9,
      subhead: -9,
      headline: -9,
      related: -9,
      furniture: -2,
      caption: -9,
      dateline: -9,
      byline: -9,
    },
  },
  date: {
    because: 'A printed date and nothing else',
    weights: {
      date: 9,
      headline: -6,
      subhead: -5,
      related: -6,
      dateline: -4,
      byline: -4,
      caption: -4,
      'list-item': -3,
    },
  },
  'furniture-label': {
    because: 'A known label of news pages',
    weights: {
      furniture: 7,
      subhead: -3,
      related: -5,
      headline: -2,
      dateline: -2,
      byline: -3,
      paragraph: -3,
      'related-label': -1,
    },
  },
  'desk-label': {
    because: 'The name of a desk, as navigation prints it',
    weights: {
      'top:furniture': 5,
      'head:furniture': 4,
      'tail:furniture': 3,
      related: -3,
      headline: -2,
      byline: -2,
      dateline: -1,
    },
  },
  'related-label': {
    because: 'A known label over headlines of other stories',
    weights: { 'related-label': 9, furniture: 1, subhead: -4, related: -4, headline: -4 },
  },
  'related-on-the-line': {
    because: 'A known label and a headline after it',
    weights: { related: 12, subhead: -6, paragraph: -4, headline: -6 },
  },
  'tag-label': {
    because: 'A known label over keywords',
    weights: { tags: 6, furniture: 4, subhead: -5, related: -5, headline: -4, paragraph: -4 },
  },
  'tags-on-the-line': {
    because: 'A known label and keywords after it',
    weights: { tags: 12, furniture: 1, paragraph: -6, subhead: -6, related: -6 },
  },
  'byline-cue': {
    because: '«كتب», «بقلم», «إعداد» before a name',
    weights: { 'head:byline': 8, 'tail:byline': 5, subhead: -2, related: -3, headline: -3 },
  },
  'name-alone': {
    because: 'Two to four words that could be a name',
    weights: { 'head:byline': 2, 'tail:byline': -1 },
  },
  'dateline-known': {
    because: 'A known city, agency or paper in the form of a dateline',
    weights: { 'head:dateline': 9, subhead: -2, related: -2, headline: -3, caption: -1 },
  },
  'dateline-shape': {
    because: 'The form of a dateline without a known name',
    weights: { 'head:dateline': 3 },
  },
  'caption-known': {
    because: 'A known credit closes the line, or a known label opens it',
    weights: { caption: 8, subhead: -2, related: -3, headline: -3, paragraph: -1 },
  },
  'caption-shape': {
    because: 'The line ends in a bracket',
    weights: { caption: 1 },
  },
};
