import { textDirection } from '../text-direction.ts';

interface WordsProps {
  readonly children: string;
}

/** Words of a story inside our own: foreign ones are isolated, so that they keep their order. */
export function Words({ children }: WordsProps) {
  return textDirection(children) === 'ltr' ? <bdi dir="ltr">{children}</bdi> : children;
}
