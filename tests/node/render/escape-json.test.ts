import { expect, test } from 'vitest';
import { escapeJson } from '../../../src/node/render/escape-json.ts';

test('escapeJson cannot end its script, and is the same value', () => {
  const value = { text: '</script><!--\u2028' };
  expect(escapeJson(value)).not.toContain('<');
  expect(JSON.parse(escapeJson(value))).toEqual(value);
});
