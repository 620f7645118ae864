import { expect, test } from 'vitest';
import { STATES } from '../../../src/story/labelling/state-space.ts';
import { PAGE_MODEL } from '../../../src/story/labelling/transition-scores.ts';
import type { State, Zone } from '../../../src/story/states.ts';
import type { Role } from '../../../src/story/story.ts';

const indexOf = (zone: Zone, role: Role): number =>
  STATES.findIndex((state: State) => state.zone === zone && state.role === role);

function score([fromZone, fromRole]: [Zone, Role], [toZone, toRole]: [Zone, Role]): number {
  const at = indexOf(fromZone, fromRole) * STATES.length + indexOf(toZone, toRole);
  return PAGE_MODEL.transitions[at] ?? NaN;
}

test.each<[string, [Zone, Role], [Zone, Role]]>([
  ['a zone does not return', ['body', 'paragraph'], ['head', 'dateline']],
  ['a story has one headline', ['head', 'headline'], ['head', 'headline']],
  ['the head begins with the headline', ['top', 'kicker'], ['head', 'dateline']],
])('%s', (_, from, to) => {
  expect(score(from, to)).toBe(-Infinity);
});

test('a label stands over related headlines', () => {
  const to: [Zone, Role] = ['tail', 'related'];
  expect(score(['tail', 'related-label'], to)).toBeGreaterThan(score(['tail', 'tags'], to));
});

test('a seed begins with its headline', () => {
  const headline = PAGE_MODEL.start[indexOf('head', 'headline')] ?? NaN;
  expect(headline).toBe(0);
  expect(PAGE_MODEL.start[indexOf('body', 'paragraph')]).toBeLessThan(headline);
  expect(PAGE_MODEL.start[indexOf('head', 'caption')]).toBe(-Infinity);
});
