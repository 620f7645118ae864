import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import { savedStrings } from '../text/saved-strings.ts';
import classes from './resume-offer.module.css';

interface ResumeOfferProps {
  readonly minutesLeft: number;
  readonly onResume: () => void;
  readonly onClose: () => void;
}

/** Offers to go on in a story where reading stopped, at the lower edge of the window: nothing moves for it. */
export function ResumeOffer({ minutesLeft, onResume, onClose }: ResumeOfferProps) {
  return (
    <aside className={classes.offer} aria-label={savedStrings.resume}>
      <output>{counted(plurals.remaining, minutesLeft)}</output>
      <button type="button" onClick={onResume}>
        {savedStrings.resume}
      </button>
      <button type="button" onClick={onClose}>
        {strings.close}
      </button>
    </aside>
  );
}
