import { useSectionKeys, type SectionKeysOptions } from './use-section-keys.ts';

/** Listens for the keyboard shortcuts while it is on the page. */
export function SectionKeys(options: SectionKeysOptions) {
  useSectionKeys(options);
  return null;
}
