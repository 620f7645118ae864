import type { Locale } from '../../edition/newspaper/locale.ts';

/** How the interface speaks and counts. The plugin puts the settings of the newspaper in its place. */
export const locale: Locale = { language: 'ar', months: 'both', hijri: false, digits: 'latin' };
