import type {
  ArchivePage,
  DeskPage,
  PlacePage,
  TagPage,
} from '../../src/edition/pages/list-pages.ts';
import { cards, masthead } from './sample-pages.ts';

/** A page of the archive. */
export function archivePage(changes: Partial<ArchivePage> = {}): ArchivePage {
  return {
    kind: 'archive',
    path: '/archive/',
    masthead,
    label: null,
    root: '/archive/',
    number: 3,
    count: 3,
    canonical: '/archive/3/',
    stories: cards(0, 14, true),
    ...changes,
  };
}

/** A page of a desk. */
export const deskPage = (changes: Partial<DeskPage> = {}): DeskPage => ({
  ...archivePage(),
  kind: 'desk',
  label: 'اقتصاد',
  path: '/desk/اقتصاد/',
  root: '/desk/اقتصاد/',
  ...changes,
});

/** A page of the stories about a country. */
export const placePage = (): PlacePage => ({
  ...archivePage(),
  kind: 'place',
  label: 'العراق',
  path: '/place/العراق/',
  root: '/place/العراق/',
});

/** A page of the stories with a tag. */
export const tagPage = (): TagPage => ({
  ...archivePage(),
  kind: 'tag',
  label: 'التحالف الدولي',
  path: '/tag/التحالف-الدولي/',
  root: '/tag/التحالف-الدولي/',
});
