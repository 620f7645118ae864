import type { ReactNode } from 'react';
import { textDirection } from './text-direction.ts';

/**
 * Words of a story inside our own: foreign ones are isolated, so that they keep their order. No
 * component, as it stands in every link of every page and nearly always gives back what it took.
 */
export const isolate = (text: string): ReactNode =>
  textDirection(text) === 'ltr' ? <bdi dir="ltr">{text}</bdi> : text;
