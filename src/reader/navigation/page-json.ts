import type { Page } from '../../edition/pages/page-kinds.ts';
import { pagePath, pagePathOfLink } from './page-path.ts';

/** Tells whether the reader shows pages of this kind. */
export type KnowsKind = (kind: string) => boolean;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isDestination = (value: unknown): boolean =>
  isObject(value) &&
  'path' in value &&
  typeof value.path === 'string' &&
  'label' in value &&
  typeof value.label === 'string';

const hasMasthead = (value: object): boolean =>
  'masthead' in value &&
  isObject(value.masthead) &&
  'name' in value.masthead &&
  typeof value.masthead.name === 'string' &&
  'desks' in value.masthead &&
  Array.isArray(value.masthead.desks) &&
  value.masthead.desks.every(isDestination);

/** Tells whether a page at a path leads to another page. */
const leadsElsewhere = (value: object, path: string): boolean =>
  'target' in value &&
  typeof value.target === 'string' &&
  pagePathOfLink(value.target) !== pagePath(path);

/**
 * Tells whether JSON is a page that can be shown. The same build writes JSON and reader: of the rest
 * only the target of an alias is checked, without which the reader would wait for ever.
 */
export const isPage = (value: unknown, knowsKind: KnowsKind): value is Page =>
  isObject(value) &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  knowsKind(value.kind) &&
  'path' in value &&
  typeof value.path === 'string' &&
  hasMasthead(value) &&
  (value.kind !== 'alias' || leadsElsewhere(value, value.path));
