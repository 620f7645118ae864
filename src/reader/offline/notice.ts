import { strings } from '../text/strings.ts';
import classes from './notice.module.css';

/** What a reader may do about a notice. */
interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/**
 * Shows a notice at the lower edge of the window, outside the pages, so that it stays from one to the next. There
 * is one at a time, and a button closes it.
 */
export function showNotice(text: string, action?: NoticeAction): void {
  document.querySelector(`.${classes['notice']}`)?.remove();
  const notice = document.createElement('section');
  notice.className = classes['notice'] ?? '';
  notice.setAttribute('aria-label', text);
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const buttonOf = ({ label, act }: NoticeAction): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    return button;
  };
  const close = { label: strings.close, act: () => notice.remove() };
  const actions = action === undefined ? [close] : [action, close];
  notice.append(words, ...actions.map(buttonOf));
  document.body.append(notice);
  // Said when it stands in the page, so that screen readers hear it.
  words.textContent = text;
}
