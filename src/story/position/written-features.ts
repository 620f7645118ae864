import type { GroupFeature } from '../features/feature.ts';
import type { MaybeFeatures } from '../features/feature-set.ts';
import type { WrittenRole } from '../lines/written-role.ts';
import type { Position } from './position.ts';

const FEATURE_OF: Readonly<Record<WrittenRole, GroupFeature>> = {
  headline: 'written-as-headline',
  subhead: 'written-as-subhead',
  quote: 'written-as-quote',
  'list-item': 'written-as-item',
  caption: 'written-as-caption',
  furniture: 'written-as-nothing',
};

/** Returns what the mark or the tag at the head of a line says that it is. */
export function writtenFeatures({ at, document }: Position): MaybeFeatures {
  const written = document.source[at]?.written ?? null;
  return [written !== null && FEATURE_OF[written]];
}
