import { expect, test } from 'vitest';
import { nameKind } from '../../../../src/story/recognizers/credits/name-kind.ts';

test.each([
  ['حسن علي', 'person'],
  ['علي حسن', 'person'],
  ['منصور علي النجار', 'person'],
  ['عمر الفاسي', 'person'],
  ['هجوم على القرى', 'other'],
  ['تعتمد علي النفط', 'other'],
  ['صنعاء', 'place'],
  ['الأناضول', 'source'],
])('«%s» is of the kind «%s»', (piece, kind) => {
  expect(nameKind(piece)).toBe(kind);
});
