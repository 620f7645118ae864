import { useContext } from 'react';
import type { Logo } from '../../edition/pages/front-page.ts';
import { BaseContext } from '../navigation/navigation-context.ts';
import { addressIn } from '../navigation/page-path.ts';
import classes from './logo-image.module.css';

interface LogoImageProps {
  readonly logo: Logo;
  /** What it says; empty where the name stands beside it. */
  readonly alt: string;
  readonly className?: string | undefined;
}

/** Renders the newspaper's own picture, on dark paper the one for that. */
export function LogoImage({ logo, alt, className }: LogoImageProps) {
  const base = useContext(BaseContext);
  const forms =
    logo.dark === undefined
      ? [{ ...logo, paper: undefined }]
      : [
          { ...logo, paper: classes.light },
          { ...logo.dark, paper: classes.dark },
        ];
  return (
    <span className={className}>
      {forms.map(({ path, width, height, paper }) => (
        <img
          key={path}
          className={paper}
          src={addressIn(base, encodeURI(path))}
          alt={alt}
          width={width}
          height={height}
          // One that is not shown is not fetched.
          loading={paper === undefined ? undefined : 'lazy'}
        />
      ))}
    </span>
  );
}
