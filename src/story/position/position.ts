import type { LineFacts } from '../features/line-facts.ts';
import type { DocumentContext } from '../context/document-context.ts';

/** A line between its neighbours. */
export interface Position {
  readonly at: number;
  readonly facts: LineFacts;
  readonly before: LineFacts | undefined;
  readonly after: LineFacts | undefined;
  readonly document: DocumentContext;
}

/** Returns a line with its neighbours. */
export const positionOf = (at: number, facts: LineFacts, document: DocumentContext): Position => {
  const { lines } = document;
  return { at, facts, before: lines[at - 1], after: lines[at + 1], document };
};
