import type { ReactNode } from 'react';
import { textDirection } from './text-direction.ts';

/**
 * Returns words of a story for use among others: foreign ones are isolated, so that they keep their
 * order. Source: Unicode Standard Annex #9, "Isolating Characters".
 */
export const isolate = (text: string): ReactNode =>
  textDirection(text) === 'ltr' ? <bdi dir="ltr">{text}</bdi> : text;
