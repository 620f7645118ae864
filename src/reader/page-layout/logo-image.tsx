import { useContext } from 'react';
import type { Logo } from '../../edition/pages/front-page.ts';
import { BaseContext } from '../navigation/navigation-context.ts';
import { addressIn } from '../navigation/page-path.ts';

interface LogoImageProps {
  readonly logo: Logo;
  /** What it says; empty where the name stands beside it. */
  readonly alt: string;
  readonly className?: string | undefined;
}

/** Renders the newspaper's own picture, on dark paper the one for that. */
export function LogoImage({ logo, alt, className }: LogoImageProps) {
  const base = useContext(BaseContext);
  const { dark } = logo;
  const addressOf = (path: string): string => addressIn(base, encodeURI(path));
  return (
    <picture className={className}>
      {dark === undefined ? null : (
        <source
          media="screen and (prefers-color-scheme: dark)"
          srcSet={addressOf(dark.path)}
          width={dark.width}
          height={dark.height}
        />
      )}
      <img src={addressOf(logo.path)} alt={alt} width={logo.width} height={logo.height} />
    </picture>
  );
}
