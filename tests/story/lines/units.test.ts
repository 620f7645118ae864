import { expect, test } from 'vitest';
import {
  copiedUnits,
  MOST_UNITS,
  textWritten,
  unitsOf,
  unitsToWrite,
} from '../../../src/story/lines/units.ts';

test('the units of a text are told again when another was asked for', () => {
  expect(unitsOf('سين')[0]).toBe(0x633);
  expect(unitsOf('ab').subarray(0, 2)).toEqual(Uint16Array.of(0x61, 0x62));
  expect(unitsOf('سين')[0]).toBe(0x633);
  expect(unitsOf('ا'.repeat(70_000)).length).toBe(70_000);
});

test('a text that was written unit by unit is that text', () => {
  unitsToWrite().set([0x633, 0xd83d, 0xde00]);
  expect(textWritten(3)).toBe('س😀');
  expect([...unitsOf('س😀').subarray(0, 3)]).toEqual([0x633, 0xd83d, 0xde00]);
});

test('a copy stays as it is when another text is asked for', () => {
  const copy = copiedUnits('ab');
  unitsOf('سين');
  expect([...copy]).toEqual([0x61, 0x62]);
  expect(unitsOf('ا'.repeat(MOST_UNITS + 1))).toHaveLength(MOST_UNITS + 1);
});
