import { expect, test } from 'vitest';
import { markup, nothing } from '../../../src/node/inspector/markup.ts';

test('texts are escaped in elements and in attributes', () => {
  const text = `<script>"&'`;
  expect(markup`<p title="${text}">${text}</p>`.html).toBe(
    `<p title="&lt;script&gt;&quot;&amp;'">&lt;script&gt;&quot;&amp;'</p>`,
  );
});

test('markup, lists of it and numbers stand as they are', () => {
  const items = ['a', '<'].map((text) => markup`<li>${text}</li>`);
  expect(markup`<ol start="${2}">${items}${nothing}</ol>`.html).toBe(
    '<ol start="2"><li>a</li><li>&lt;</li></ol>',
  );
});
