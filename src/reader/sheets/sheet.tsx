import { useEffect, useEffectEvent, useRef } from 'react';
import type { ReactNode } from 'react';
import { strings } from '../text/strings.ts';
import classes from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Renders a modal sheet over the page, closed by its button, by Escape, or by a click beside it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useEffectEvent(onClose);
  useEffect(() => {
    const sheet = dialog.current;
    if (!sheet) return undefined;
    const closeBeside = (event: MouseEvent) => {
      if (event.target === sheet) sheet.close();
    };
    // The event of closing comes late: by then the sheet may have been opened again.
    const reportClosed = () => {
      if (!sheet.open) closed();
    };
    sheet.addEventListener('click', closeBeside);
    sheet.addEventListener('close', reportClosed);
    sheet.showModal();
    return () => {
      sheet.removeEventListener('click', closeBeside);
      sheet.removeEventListener('close', reportClosed);
      sheet.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className={classes.sheet} aria-label={title}>
      <div>
        <div className={classes.head}>
          <h2>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {strings.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
