interface ToldTextProps {
  readonly text: string;
  readonly lang: 'ar' | 'en';
}

/** A text about a seed, in the direction of its language: not all of them are in that of the page. */
export const ToldText = ({ text, lang }: ToldTextProps) => (
  <span lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
    {text}
  </span>
);
