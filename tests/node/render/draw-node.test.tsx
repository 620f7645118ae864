import {
  createContext,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { drawNode } from '../../../src/node/render/draw-node.ts';
import { asWeEscape } from './as-we-escape.ts';

const Desk = createContext('بلا قسم');

function DeskName() {
  return <b>{useContext(Desk)}</b>;
}

function failInBrowser(): void {
  throw new Error('Nothing takes effect while a page is drawn.');
}

function Counter({ start }: { readonly start: number }) {
  const [count] = useState(() => start + 1);
  const [step] = useState(2);
  const twice = useMemo(() => count * step, [count, step]);
  const next = useCallback(() => twice + 1, [twice]);
  const output = useRef(null);
  const stored = useSyncExternalStore(
    () => () => {},
    () => 'in the browser',
    () => 'on the server',
  );
  useEffect(failInBrowser);
  useLayoutEffect(failInBrowser);
  return (
    <output ref={output}>
      {next()} {stored}
    </output>
  );
}

const drawn: readonly (readonly [what: string, make: () => ReactNode, html: string])[] = [
  ['text', () => <p>قال: «نعم»</p>, '<p>قال: «نعم»</p>'],
  ['text that is markup', () => <p>{`<b> & "c"`}</p>, '<p>&lt;b&gt; &amp; &quot;c&quot;</p>'],
  ['an apostrophe', () => <p>{`l'eau`}</p>, "<p>l'eau</p>"],
  [
    'texts side by side',
    () => (
      <p>
        {'أ'}
        {''}
        {3}
        <b>ب</b>ج
      </p>
    ),
    '<p>أ<!-- -->3<b>ب</b>ج</p>',
  ],
  ['what shows nothing', () => <p>{[null, undefined, true, false, '']}</p>, '<p></p>'],
  ['zero', () => <p>{0}</p>, '<p>0</p>'],
  [
    'a list in a fragment',
    () => (
      <>
        {['أ', 'ب'].map((word) => (
          <li key={word}>{word}</li>
        ))}
      </>
    ),
    '<li>أ</li><li>ب</li>',
  ],
  [
    'texts of two components',
    () => (
      <p>
        <>أ</>
        <>ب</>
      </p>
    ),
    '<p>أ<!-- -->ب</p>',
  ],
  [
    'attributes',
    () => (
      <a className="x" href="/قسم/" tabIndex={-1} rel={undefined} onClick={() => {}}>
        قسم
      </a>
    ),
    '<a class="x" href="/قسم/" tabindex="-1">قسم</a>',
  ],
  ['an attribute with quotes', () => <p title={'"&<'} />, '<p title="&quot;&amp;&lt;"></p>'],
  [
    'attributes of yes and no',
    () => <details open hidden={false} aria-busy={false} aria-hidden />,
    '<details open="" aria-busy="false" aria-hidden="true"></details>',
  ],
  [
    'an element without content',
    () => (
      <picture>
        <img src="/a.webp" alt="" width={3} />
      </picture>
    ),
    '<picture><img src="/a.webp" alt="" width="3"/></picture>',
  ],
  [
    'a drawing of lines',
    () => (
      <svg viewBox="0 0 2 2" aria-hidden="true">
        <path d="M0 0h2" strokeWidth="2" strokeLinecap="round" fill="none" stroke="currentColor" />
      </svg>
    ),
    '<svg viewBox="0 0 2 2" aria-hidden="true"><path d="M0 0h2" stroke-width="2" stroke-linecap="round" fill="none" stroke="currentColor"></path></svg>',
  ],
  ['a context without a value', () => <DeskName />, '<b>بلا قسم</b>'],
  [
    'a context in a context, and after it',
    () => (
      <Desk value="علوم">
        <Desk value="رياضة">
          <DeskName />
        </Desk>
        <DeskName />
      </Desk>
    ),
    '<b>رياضة</b><b>علوم</b>',
  ],
  ['hooks', () => <Counter start={1} />, '<output>5<!-- --> <!-- -->on the server</output>'],
];

describe.each(drawn)('%s', (_, make, html) => {
  test('is drawn', () => {
    expect(drawNode(make())).toBe(html);
  });

  test('is drawn by React, too', () => {
    expect(asWeEscape(renderToString(make()))).toBe(html);
  });
});

test('an attribute that nobody taught it is refused, with the place to mend', () => {
  expect(() => drawNode(<ol start={2} />)).toThrow(
    'A build cannot draw the attribute "start" with a value of type number: say how in src/node/render/attributes.ts.',
  );
  expect(() => drawNode(<p style={{ color: 'red' }} />)).toThrow(/"style" .* type object/u);
});

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', ''])(
  'a link to «%s» is refused',
  (address) => {
    expect(() => drawNode(<a href={address}>خبر</a>)).toThrow(
      `A build draws no href to "${address}": it is no place of the web.`,
    );
  },
);

test.each(['/قسم/', '#top', 'https://example.org/'])('a link to «%s» is drawn', (address) => {
  expect(drawNode(<a href={address}>خبر</a>)).toBe(`<a href="${address}">خبر</a>`);
});

test('what else of React it does not know is refused, with the place to mend', () => {
  const waiting = <Suspense>أ</Suspense>;
  expect(() => drawNode(waiting)).toThrow(/Suspense.* src\/node\/render\/draw-node\.ts/iu);
});

test('a drawing that failed leaves no value behind', () => {
  const failing = (
    <Desk value="علوم">
      <ol start={2} />
    </Desk>
  );
  expect(() => drawNode(failing)).toThrow(/start/u);
  expect(drawNode(<DeskName />)).toBe('<b>بلا قسم</b>');
});
