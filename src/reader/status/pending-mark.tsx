import { useContext, useEffect } from 'react';
import { strings } from '../text/strings.ts';
import { AnnounceContext } from './announcer.tsx';
import classes from './pending-mark.module.css';

/** After so long a screen reader says why nothing happens. CSS shows the line earlier. */
const ANNOUNCE_AFTER_MS = 600;

/** Renders a thin line at the top while the next page is on its way; announced when that takes long. */
export function PendingMark() {
  const announce = useContext(AnnounceContext);
  useEffect(() => {
    let isAnnounced = false;
    const timer = setTimeout(() => {
      isAnnounced = true;
      announce(strings.loading);
    }, ANNOUNCE_AFTER_MS);
    return () => {
      clearTimeout(timer);
      if (isAnnounced) announce('');
    };
  }, [announce]);
  return <div className={classes.mark} />;
}
