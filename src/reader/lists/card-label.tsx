import type { ListedHeadline } from '../../edition/pages/card.ts';
import { isolate } from '../text/isolate.tsx';

interface CardLabelProps {
  readonly card: ListedHeadline;
  readonly className: 'label' | 'kicker';
  /** False where the desk is plain from what stands around it. */
  readonly withDesk?: boolean | undefined;
}

/** Renders what stands over a headline: the desk, and who wrote where that is an opinion. */
export function CardLabel({ card, className, withDesk = true }: CardLabelProps) {
  const { author, lang } = card;
  const desk = withDesk ? card.desk : undefined;
  if (desk === undefined && author === undefined) return null;
  return (
    // The editor may have given the desk a colour: see newspaper-styles.ts.
    <p className={className} data-desk={desk}>
      {desk} {author === undefined ? null : <b>{isolate(author, lang)}</b>}
    </p>
  );
}
