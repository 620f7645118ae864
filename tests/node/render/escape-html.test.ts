import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/node/render/escape-html.ts';

test('escapeHtml leaves nothing that could end an attribute or open a tag', () => {
  expect(escapeHtml('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
});
