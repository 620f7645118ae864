import { useSyncExternalStore } from 'react';
import type { Digits } from '../../edition/newspaper/locale.ts';
import { showDigits, shownDigits } from '../text/digits.ts';
import { locale } from '../text/locale.ts';

const ALL_DIGITS: readonly Digits[] = ['latin', 'arabic', 'persian'];

/** Returns the digits that a reader chose, by the class of the root; those of the newspaper without a choice. */
const chosenDigits = ({ classList }: Element): Digits =>
  ALL_DIGITS.find((digits) => classList.contains(`${digits}-digits`)) ?? locale.digits;

function followChoice(onChange: () => void): () => void {
  const root = document.documentElement;
  const follow = (): void => {
    showDigits(chosenDigits(root));
    onChange();
  };
  const observer = new MutationObserver(follow);
  observer.observe(root, { attributeFilter: ['class'] });
  follow();
  return () => observer.disconnect();
}

/** Returns the digits of the interface, and renders anew when a reader chooses others. */
export const useDigits = (): Digits =>
  useSyncExternalStore(followChoice, shownDigits, () => locale.digits);
