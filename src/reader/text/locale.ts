import type { Locale } from '../../edition/newspaper/locale.ts';

/** How the interface speaks and counts. The plugin puts the settings of the newspaper in its place. */
export const locale: Locale = { language: 'ar', months: 'both', hijri: false, digits: 'latin' };

/** What the locale says of the Islamic calendar, by itself: without it, the bundler leaves out what reckons in it. */
export const showsHijri: boolean = false;
