import { useContext, useEffect } from 'react';
import { strings } from '../text/strings.ts';
import { AnnounceContext } from './announcer.tsx';
import classes from './pending-mark.scripted.module.css';

/** After this long a listener wants to know why nothing happens. The line is there earlier, by CSS. */
const SAY_AFTER_MS = 600;

/** A thin line at the top while the next page is on its way; said aloud when that takes long. */
export function PendingMark() {
  const announce = useContext(AnnounceContext);
  useEffect(() => {
    let said = false;
    const timer = setTimeout(() => {
      said = true;
      announce(strings.loading);
    }, SAY_AFTER_MS);
    return () => {
      clearTimeout(timer);
      if (said) announce('');
    };
  }, [announce]);
  return <div className={classes.mark} />;
}
