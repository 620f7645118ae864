import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { drawPage } from '../../../src/node/render/render-page.tsx';
import { BaseContext } from '../../../src/reader/navigation/navigation-context.ts';
import { PageView } from '../../../src/reader/page-view.tsx';
import { allPages } from '../../reader/all-pages.ts';
import { aliasPage } from '../../reader/sample-pages.ts';
import { asWeEscape } from './as-we-escape.ts';

describe.each([...allPages, ['alias', aliasPage] as const])('the page «%s»', (_, page) => {
  test.each(['/', '/some/path/'])('is drawn under %s as React draws it', (base) => {
    const byReact = renderToString(
      <BaseContext value={base}>
        <PageView shown={{ page, state: 'ready' }} />
      </BaseContext>,
    );
    expect(drawPage(page, base)).toBe(asWeEscape(byReact));
  });
});
