import type { FrontPage } from '../../src/edition/pages/front-page.ts';
import type { Photo } from '../../src/edition/summaries/picture.ts';
import type { StoryPage } from '../../src/edition/pages/story-page.ts';
import { frontPage, storyPage } from './sample-pages.ts';

/** A photo in two widths. */
export const photo: Photo = {
  sources: [
    { path: '/assets/photo-1-480.webp', width: 480 },
    { path: '/assets/photo-1-800.webp', width: 800 },
  ],
  width: 800,
  height: 450,
  caption: 'قوات أميركية في العراق',
  credit: 'الإنترنت',
  alt: 'قوات أميركية في العراق',
};

/** The real seed with a picture beside it. */
export const storyPageWithPhoto = (changes: Partial<Photo> = {}): StoryPage =>
  storyPage({ photo: { ...photo, ...changes }, photos: undefined });

/** A front page whose lead has a photo. */
export function frontPageWithPhoto(total: number): FrontPage {
  const page = frontPage(total);
  return { ...page, lead: page.lead && { ...page.lead, photo } };
}
