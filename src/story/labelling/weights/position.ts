import type { PositionFeature } from '../../features/feature.ts';
import type { FeatureRules } from './feature-rule.ts';

/** As `wording.ts`: what the position of a line among the others speaks for. */
export const POSITION_WEIGHTS: FeatureRules<PositionFeature> = {
  'said-before': {
    because: 'These words stand higher up already',
    weights: {
      repeat: 11,
      'top:furniture': 4,
      headline: -2,
      related: -1,
      paragraph: -1,
      standfirst: -2,
    },
  },
  'said-again': {
    because: 'These words come again: a page prints its headline twice',
    weights: { 'head:headline': 5 },
  },
  'said-twice-at-once': {
    because: 'A seed that opens with the same line twice opens with its headline',
    weights: { 'head:headline': 10, 'top:furniture': -20 },
  },
  'rhymes-with-a-neighbour': {
    because: 'Lines of verse end alike',
    weights: { quote: 3.5 },
  },
  'stop-below-the-prose': {
    because: 'Sentences and quotations are of the story, also below its paragraphs',
    weights: { related: -4, paragraph: 1 },
  },
  'second-line-of-the-head': {
    because: 'The line under a headline that is printed once goes on with it',
    weights: { standfirst: 6, 'head:caption': -3, 'head:headline': -1 },
  },
  'summary-of-the-story': {
    because: 'Marked lines under the headline say in short what the story says',
    weights: { standfirst: 8, 'head:furniture': -8, 'head:byline': -6, 'head:caption': -8 },
  },
  'clause-in-the-head': {
    because:
      'A clause without a credit, beside a line that has one or about what will be, is not what a photo shows',
    weights: { 'head:caption': -3, 'head:byline': -2 },
  },
  overline: {
    because: 'Who speaks, or what it is about, stands above the headline, which says what',
    weights: { 'top:kicker': 14, 'head:headline': -3 },
  },
  'moment-of-a-photo': {
    because: 'Lines under photos say when and where: «الوزير خلال افتتاح السد»',
    weights: { 'head:caption': 2.5, 'body:subhead': -1 },
  },
  'phrase-under-a-date': {
    because:
      'A few words without a clause between the date and the first paragraph name what a photo shows',
    weights: { 'head:caption': 2.5, 'body:subhead': -4, standfirst: -1 },
  },
  'under-a-credit': {
    because: 'A credit alone stands over what its photo shows',
    weights: { 'head:caption': 2.5, 'body:subhead': -2 },
  },
  'name-in-the-headline': {
    because: 'A name that the headline says already is whose photo it is',
    weights: { 'head:byline': -6, 'head:caption': 4 },
  },
  'beside-a-byline': {
    because: 'Another line of the head says who wrote: a name beside it is whose photo it is',
    weights: { 'head:byline': -8, 'head:caption': 3 },
  },
  'above-the-rest-of-the-head': {
    because:
      'Between a standfirst that reads as a paragraph and the body stand a date, a dateline, a byline',
    weights: { standfirst: 8, 'head:caption': -4, 'head:furniture': -6 },
  },
  'same-as-its-neighbour': {
    because: 'The same line twice in a row: pages print a caption with and without its picture',
    weights: { caption: 2 },
  },
  'said-twice-below-another': {
    because: 'Two equal lines share the words of the lead, and the line above them does not',
    weights: { 'head:headline': 8, 'head:standfirst': -4 },
  },
  'title-of-a-later-line': {
    because: 'The line is a later line with the name of the site',
    weights: { 'top:title': 14, 'head:headline': -8 },
  },
  'headline-of-an-earlier-title': {
    because: 'The title of the page names this line',
    weights: { 'head:headline': 10 },
  },
  'shares-the-words-of-the-lead': {
    because: 'A headline says in short what the first paragraphs say',
    weights: { headline: 4, title: 1, standfirst: 1.5, 'top:furniture': -2, dateline: -1 },
  },
  'open-where-paragraphs-stop': {
    because: 'The paragraphs of this seed all end in a full stop, and this line does not',
    weights: { paragraph: -2, related: 0.5, subhead: 0.5, headline: 0.5, caption: 0.5 },
  },
  'begins-with-and': {
    because: 'Running text goes on with «و»; headlines and subheads do not begin so',
    weights: {
      paragraph: 3.5,
      subhead: -3,
      headline: -2.5,
      related: -5,
      caption: -2,
      dateline: -2,
      byline: -2,
    },
  },
  'latin-among-arabic': {
    because: 'Latin lines on an Arabic page are tools, credits or lists',
    weights: { furniture: 1, 'list-item': 1, subhead: -3, related: -1, headline: -2 },
  },
  'latin-below': {
    because: 'A few Latin words below an Arabic story are a heading or a button of the page',
    weights: { related: -5, 'tail:furniture': 2 },
  },
  'under-a-label-in-the-text': {
    because: 'A headline under a label over related ones, and a paragraph goes on with the story',
    weights: { related: 10, subhead: -6, quote: -6, 'list-item': -4 },
  },
  'city-over-a-name': {
    because: 'Where the story was filed, and who filed it, on two lines',
    weights: { 'head:dateline': 8, 'head:caption': -4, 'head:byline': -4 },
  },
  'marked-like-its-neighbour': {
    because: 'Items of a list stand together, each with its mark',
    weights: { 'list-item': 3 },
  },
  'first-line': {
    because: 'The headline or the title of the page opens a seed',
    weights: { 'head:headline': 4, dateline: -3 },
  },
  'before-the-prose': {
    because: 'No paragraph has come yet',
    weights: { head: 1, top: 1, 'body:subhead': -2, 'body:paragraph': -1 },
  },
  'above-the-first-paragraph': {
    because: 'Headlines of other stories stand below the story',
    weights: { related: -4 },
  },
  'amid-the-prose': {
    because: 'Paragraphs stand before and after',
    weights: { body: 2, tail: -4, head: -4, top: -8 },
  },
  'after-the-prose': {
    because: 'No paragraph follows',
    weights: { 'body:subhead': -5, tail: 2, head: -6, top: -8 },
  },
  'head-goes-on-below': {
    because: 'A date, a dateline or a credit stands below, and no paragraph before it',
    weights: { head: 3, top: 2, body: -5 },
  },
  'prose-next': { because: 'A subhead stands over a paragraph', weights: { subhead: 2 } },
  'prose-just-before': { because: 'A subhead closes a paragraph off', weights: { subhead: 0.5 } },
  'related-label-below': {
    because: 'Related headlines stand under their label, not above it',
    weights: { related: -2.5, body: 1.5 },
  },
  'under-a-list-heading': {
    because:
      'A label over a list of the page («الأكثر قراءة») stands above, and no other label since',
    weights: { 'tail:furniture': 6, 'body:furniture': 3, related: -4 },
  },
  'under-a-related-label': {
    because: 'A label over headlines of other stories stands above, and no other label since',
    weights: { related: 2 },
  },
  'under-a-tag-label': {
    because: 'A label over keywords stands above',
    weights: { tags: 9, quote: -4, 'list-item': -3, related: -2, 'body:subhead': -2 },
  },
  'colon-above-the-headline': {
    because: 'A few words and a colon lead into the headline',
    weights: { 'top:kicker': 11, 'top:furniture': -2 },
  },
  'value-of-a-field': {
    because: 'The line before is the name of a field of the page and a colon',
    weights: { furniture: 5, subhead: -3, dateline: -3, headline: -3 },
  },
  'above-the-writers-address': {
    because: 'A column ends with the address of its writer; related headlines come after it',
    weights: { body: 2, related: -4, 'body:furniture': -2 },
  },
  'after-a-colon': {
    because: 'The line before leads into this one: a quote, a verse, a list',
    weights: {
      quote: 4,
      'list-item': 3,
      paragraph: 4,
      furniture: -3,
      subhead: -3,
      related: -4,
      tail: -2,
    },
  },
  'over-a-list': {
    because: 'A colon leads into marked items: who wrote stands over no list',
    weights: { 'body:byline': -6, 'body:dateline': -4, 'body:furniture': -8, subhead: -2 },
  },
  'among-short-lines': {
    because: 'Verse and lists stand in runs of short lines, subheads do not',
    weights: { 'body:quote': 3, 'body:list-item': 1.5, 'body:subhead': -1.5 },
  },
  'blank-on-both-sides': {
    because: 'Subheads, standfirsts and related headlines stand free',
    weights: { subhead: 0.5, related: 0.5, standfirst: 0.5 },
  },
  'apart-from-what-is-below': {
    because: 'A subhead stands close to the text below it, or apart from the text above it too',
    weights: { 'body:subhead': -3 },
  },
  'close-to-the-line-before': {
    because: 'The lines of the head stand close under the headline',
    weights: { 'head:caption': 1, 'head:dateline': 0.5, 'head:byline': 0.5, standfirst: -1 },
  },
  'in-the-group-of-the-headline': {
    because: 'Stands without a blank line under the headline or beside a date, apart from the body',
    weights: { head: 2, caption: 2.5, standfirst: -2, body: -4 },
  },
  'words-of-the-machine': {
    because: 'A Latin line on an Arabic page that speaks of browsers, players and forms',
    weights: {
      furniture: 9,
      paragraph: -7,
      subhead: -4,
      related: -8,
      headline: -4,
      byline: -6,
      caption: -5,
      standfirst: -6,
      quote: -4,
      'list-item': -4,
    },
  },
};
