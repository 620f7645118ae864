import type { ReactNode } from 'react';
import { useLanguage } from '../words/words-context.ts';
import { listAddress } from './paths.ts';

interface PageLayoutProps {
  /** `/` or `/some/path/`. */
  readonly base: string;
  /** The sheet that is for this page alone: its path below the inspector's folder. */
  readonly sheet: 'list/list-page.css' | 'seed/seed-page.css';
  /** The name of what the page is about; null for the list. */
  readonly title: string | null;
  /** Forms; they stay as they are when the content is replaced. */
  readonly tools: ReactNode;
  /** What came of the last edit; it stays too. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** The document round a page of the inspector. */
export function PageLayout(props: PageLayoutProps) {
  const { base, sheet, title, tools, notice, children } = props;
  const { lang, words } = useLanguage();
  return (
    <html lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title === null ? '' : `${title} · `}${words.seeds} · Waraq`}</title>
        <link rel="icon" type="image/svg+xml" href={`${base}favicon.svg`} />
        <link rel="stylesheet" href={`${base}src/reader/styles/fonts.css`} />
        <link rel="stylesheet" href={`${base}src/reader/styles/tokens.css`} />
        <link rel="stylesheet" href={`${base}src/node/inspector/page/page-layout.css`} />
        <link rel="stylesheet" href={`${base}src/node/inspector/${sheet}`} />
        <script type="module" src={`${base}@vite/client`} />
        <script type="module" src={`${base}src/node/inspector/follow-edits.ts`} />
      </head>
      <body>
        <header>
          <nav aria-label="Waraq">
            <a href={base} lang="ar" className="name">
              ورق
            </a>{' '}
            <a href={listAddress(base)}>{words.allSeeds}</a>
          </nav>
          {tools}
        </header>
        {notice}
        <main>{children}</main>
      </body>
    </html>
  );
}
