import type { EvidenceRule, PlaceEvidence } from './evidence-rule.ts';

/** As `wording-weights.ts`: what the place of a line among the others speaks for. */
export const PLACE_WEIGHTS: Readonly<Record<PlaceEvidence, EvidenceRule>> = {
  'said-before': {
    because: 'These words stand higher up already',
    weights: { repeat: 8, headline: 0, caption: 0, related: -1 },
  },
  'said-again': {
    because: 'These words come again: a page prints its headline twice',
    weights: { 'head:headline': 5, 'top:title': 0 },
  },
  'title-of-a-later-line': {
    because: 'The line is a later line with the name of the site',
    weights: { 'top:title': 12, 'head:headline': -6 },
  },
  'headline-of-an-earlier-title': {
    because: 'The title of the page names this line',
    weights: { 'head:headline': 10 },
  },
  'first-line': {
    because: 'The headline or the title of the page opens a seed',
    weights: { 'head:headline': 4, 'top:title': 1, 'top:furniture': -1 },
  },
  'before-the-prose': {
    because: 'No paragraph has come yet',
    weights: { head: 1, 'body:subhead': -2, 'body:list-item': -0.5 },
  },
  'amid-the-prose': {
    because: 'Paragraphs stand before and after',
    weights: { body: 2, tail: -4 },
  },
  'after-the-prose': {
    because: 'No paragraph follows',
    weights: { 'body:subhead': -4, tail: 1.5, head: -3, top: -6 },
  },
  'prose-next': { because: 'A subhead stands over a paragraph', weights: { 'body:subhead': 1.5 } },
  'prose-just-before': { because: 'A paragraph stands before', weights: {} },
  'blank-on-both-sides': {
    because: 'Subheads and related headlines stand free; the lines of the head stand close',
    weights: {
      'body:subhead': 0.5,
      'tail:related': 0.5,
      'head:dateline': -0.5,
      'head:caption': -0.5,
    },
  },
  'blank-before-only': { because: 'The first of a close group', weights: {} },
  'close-to-the-line-before': {
    because: 'The lines of the head stand close under the headline',
    weights: { 'head:caption': 1, 'head:dateline': 1, 'head:byline': 1 },
  },
};
