import type { GroupFeature } from '../../features/feature.ts';
import type { FeatureRules } from './feature-rule.ts';

/**
 * How much it speaks for (+) or against (-) a role that a line stands with others like it, or that a mark says
 * what it is.
 */
export const GROUP_WEIGHTS: FeatureRules<GroupFeature> = {
  'in-a-run-of-one-mark': {
    because: 'Lines with one mark, or with numbers that count on, are a list of the story',
    weights: { related: -6, 'list-item': 3, tail: -2 },
  },
  'in-a-run-of-one-shape': {
    because: 'Lines of names and numbers with the same signs between are a list of the story',
    weights: { related: -6, 'list-item': 3, quote: -3, tail: -2, furniture: -9, subhead: -7 },
  },
  'in-a-run-of-short-lines': {
    because: 'Headlines of other stories are longer',
    weights: { related: -3, quote: 1, tail: -1 },
  },
  'in-a-run-under-a-colon': {
    because: 'A colon in the story leads on to all lines that look alike below it',
    weights: { body: 2, related: -2, 'list-item': 1, quote: 1 },
  },
  'row-of-a-table': {
    because: 'Rows of one table are alike: none is a headline, and a row of numbers is no date',
    weights: { 'list-item': 12, subhead: -10, quote: -4, date: -10, furniture: -6, byline: -6 },
  },
  'turn-of-a-speaker': {
    because: 'Who speaks again and again opens the line, and a colon: it is text, however it ends',
    weights: { paragraph: 12, head: -10, subhead: -10, quote: -4, 'list-item': -4, related: -10 },
  },
  'name-of-a-speaker': {
    because: 'The names of those who speak below stand in the head of a transcript',
    weights: { 'head:furniture': 16, byline: -8, caption: -8, repeat: -4 },
  },
  'in-square-brackets': {
    because: 'Square brackets say what is heard or seen meanwhile: «[تقرير مسجل]»',
    weights: { paragraph: 8, subhead: -8 },
  },
  'hour-of-an-entry': {
    because: 'An hour with text below, one of several: an entry of a live page',
    weights: { 'body:date': 16 },
  },
  'title-of-an-entry': {
    because: 'The line between an hour and the text of its entry is the title of the entry',
    weights: { subhead: 10 },
  },
  'text-of-an-entry': {
    because: 'The line below an hour of a live page is the text of its entry',
    weights: { paragraph: 10, related: -14, caption: -10, subhead: -2, furniture: -6 },
  },
  'answer-to-a-question': {
    because: 'A marked line below a marked question is the answer in an interview',
    weights: { 'body:paragraph': 8, 'list-item': -4 },
  },
  'number-of-a-part': {
    because:
      'A number alone between paragraphs, one of several in order, opens a part of the story',
    weights: { 'body:subhead': 16, furniture: -6 },
  },
  'alone-below-the-prose': {
    because: 'A few words alone below the body are no headline of another story',
    weights: { related: -5, paragraph: 10, furniture: -4 },
  },
  'in-a-block-of-the-page': {
    because: "Readers' comments, polls, and the stories before and after are of the page",
    weights: {
      furniture: 14,
      related: -10,
      paragraph: -8,
      subhead: -8,
      quote: -8,
      'list-item': -8,
      date: -14,
      byline: -8,
      caption: -8,
      dateline: -10,
      headline: -8,
      standfirst: -8,
      tags: -6,
    },
  },
  'keyword-of-the-story': {
    because: 'A few words of the story, among others just below its last paragraph',
    weights: {
      tags: 14,
      quote: -6,
      'list-item': -6,
      subhead: -6,
      related: -6,
      byline: -6,
    },
  },
  'text-of-a-post': {
    because: 'The line below signs it as a post of a network',
    weights: { quote: 12, related: -14, subhead: -8, caption: -6, standfirst: -6 },
  },
  'list-of-short-lines': {
    because:
      'Lines of two words, or below a colon that leads into no speech, are a list where they do not rhyme',
    weights: { 'list-item': 4, quote: -4, subhead: -2 },
  },
  'line-of-free-verse': {
    because:
      'Short lines in stanzas, or that go on with a sentence one after the other, are a poem and no list',
    weights: { quote: 6, 'list-item': -2, subhead: -4, byline: -4, related: -4, caption: -4 },
  },
  'between-two-lists': {
    because: 'A line without the mark of the items above and below it opens the next list',
    weights: { subhead: 4, 'list-item': -3 },
  },
  'closing-question': {
    because:
      'A question right below the last paragraph, with nothing of the kind below it, closes the story',
    weights: { paragraph: 5, related: -4, subhead: -2 },
  },
  'written-as-headline': {
    because: 'A tag says that the line is the headline of the page',
    weights: { headline: 12, repeat: 4, title: 4 },
  },
  'written-as-subhead': {
    because: 'A mark or a tag says that the line is a subhead',
    weights: { subhead: 20, headline: 4, standfirst: -4, caption: -4, byline: -6 },
  },
  'written-as-quote': {
    because: 'A mark or a tag says that the line is a quote',
    weights: { quote: 18 },
  },
  'written-as-item': {
    because: 'A tag says that the line is an item of a list',
    weights: { 'list-item': 9 },
  },
  'written-as-caption': {
    because: 'A tag says that the line is under a picture',
    weights: { caption: 14 },
  },
  'written-as-nothing': {
    because: 'Tags without words',
    weights: { furniture: 30 },
  },
};
