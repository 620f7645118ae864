import { memo, Suspense, use, useActionState, useId, useReducer, useState } from 'react';
import { expect, test } from 'vitest';
import { renderNode, renderPage } from '../../../src/node/render/render-page.tsx';
import { BaseContext } from '../../../src/reader/navigation/navigation-context.ts';
import { aliasPage, frontPage, storyPage } from '../../reader/sample-pages.ts';

const Counter = memo(function Counter({ start }: { readonly start: number }) {
  const [count] = useReducer((value: number) => value + 1, start);
  const [step] = useState(() => 2);
  const [state] = useActionState((value: string) => value, 'ready');
  const id = useId();
  const base = use(BaseContext);
  return (
    <Suspense fallback="لحظة">
      <label htmlFor={id}>{base}</label>
      <output id={id}>{`${count} ${step} ${state}`}</output>
    </Suspense>
  );
});

test('a component may use any hook of React', () => {
  const html = renderNode(<Counter start={4} />, '/paper/');
  expect(html).toMatch(
    /<label for="([^"]+)">\/paper\/<\/label><output id="\1">4 2 ready<\/output>/u,
  );
  expect(html).not.toContain('لحظة');
});

test('a page is the HTML of its words, and its links lie below the base', () => {
  const page = storyPage();
  const html = renderPage(page, { site: null, base: '/paper/' });
  expect(html).toContain(page.headline.split(' ')[0]);
  expect(html).toMatch(/href="\/paper\/[^"]*"/u);
  expect(html).not.toMatch(/href="\/(?!paper\/)/u);
});

test('pages are rendered one by one: nothing of one is left in the next', () => {
  const first = renderPage(storyPage(), { site: null, base: '/' });
  renderPage(frontPage(7), { site: null, base: '/paper/' });
  renderPage(aliasPage, { site: null, base: '/' });
  expect(renderPage(storyPage(), { site: null, base: '/' })).toBe(first);
});

test('a story whose seed has gone still has a page, with its headline and without a text', () => {
  const page = storyPage({ sections: [] });
  expect(renderPage(page, { site: null, base: '/' })).toMatch(/<h1[^>]*>/u);
});
