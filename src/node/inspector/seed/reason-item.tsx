import { ToldText } from '../words/told-text.tsx';

interface ReasonItemProps {
  readonly because: string;
  /** The language of the reason. */
  readonly lang: 'ar' | 'en';
  readonly points: number;
}

/** Rounds points to a tenth: sums of fractions are not exact. */
export const roundedPoints = (points: number): number => Math.round(points * 10) / 10;

/** Points with their sign; the sign of minus is a real one. */
const signed = (points: number): string =>
  points < 0 ? `−${roundedPoints(-points)}` : `+${roundedPoints(points)}`;

/** A reason for a line's role, with its points. */
export const ReasonItem = ({ because, lang, points }: ReasonItemProps) => (
  <li>
    <span className="points" data-side={points < 0 ? 'against' : 'for'}>
      {signed(points)}
    </span>{' '}
    <ToldText text={because} lang={lang} />
  </li>
);
