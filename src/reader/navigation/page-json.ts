import type { Page } from '../../edition/pages/page.ts';

/** Tells whether the reader shows pages of this kind. */
export type KnowsKind = (kind: string) => boolean;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasMasthead = (value: object): boolean =>
  'masthead' in value &&
  isObject(value.masthead) &&
  'name' in value.masthead &&
  typeof value.masthead.name === 'string' &&
  'desks' in value.masthead &&
  Array.isArray(value.masthead.desks);

/**
 * The boundary where JSON becomes a Page. The same build writes JSON and reader, so that what all
 * pages have and a known kind are proof enough.
 */
export const isPage = (value: unknown, knowsKind: KnowsKind): value is Page =>
  isObject(value) &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  knowsKind(value.kind) &&
  'path' in value &&
  typeof value.path === 'string' &&
  hasMasthead(value);
