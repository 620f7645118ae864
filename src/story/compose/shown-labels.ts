import { isLongHeadline } from './headline.ts';
import type { DocumentContext } from '../context/document-context.ts';
import type { SaidRoles } from '../labelling/label-lines.ts';
import type { State } from '../states.ts';

const PARAGRAPH: State = { zone: 'body', role: 'paragraph' };
const LIST_ITEM: State = { zone: 'body', role: 'list-item' };

/**
 * Returns the labels of lines as a story shows them: a headline that is too long for one is a paragraph, and
 * since a story has one standfirst, further ones open its body. A summary of marked lines is a list.
 */
export function shownLabels(
  { source, lines }: DocumentContext,
  labels: readonly State[],
  said: SaidRoles,
): readonly State[] {
  const isGuessed = (at: number): boolean => labels[at]?.role === 'standfirst' && !said.has(at);
  const isMarked = (at: number): boolean => isGuessed(at) && lines[at]?.mark === 'bullet';
  const isListed = (at: number): boolean =>
    isMarked(at) || (labels[at]?.role === 'list-item' && lines[at]?.mark === 'bullet');
  const isItem = (at: number): boolean => isMarked(at) && (isListed(at - 1) || isListed(at + 1));
  const first = labels.findIndex(({ role }, at) => role === 'standfirst' && !isItem(at));
  return labels.map((label, at) => {
    const line = source[at];
    if (line !== undefined && isLongHeadline(line, label)) return PARAGRAPH;
    if (!isGuessed(at)) return label;
    if (isItem(at)) return LIST_ITEM;
    return at === first ? label : PARAGRAPH;
  });
}
