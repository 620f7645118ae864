import { SAYABLE_ROLES } from './sayable-roles.ts';
import type { Role } from '../story.ts';
import type { State, Zone } from '../states.ts';

/** The zones in the order of a page. */
export const ZONES: readonly Zone[] = ['top', 'head', 'body', 'tail'];

/** What may stand in each zone. A role that a zone does not list cannot stand there. */
const ROLES_OF: Readonly<Record<Zone, readonly Role[]>> = {
  top: ['title', 'kicker', 'furniture', 'date', 'separator'],
  head: [
    'headline',
    'repeat',
    'standfirst',
    'caption',
    'dateline',
    'byline',
    'date',
    'furniture',
    'separator',
  ],
  body: [
    'paragraph',
    'subhead',
    'list-item',
    'quote',
    'caption',
    'related-label',
    'related',
    'tags',
    'furniture',
    'byline',
    'dateline',
    'date',
    'separator',
  ],
  tail: [
    'related-label',
    'related',
    'tags',
    'furniture',
    'caption',
    'byline',
    'repeat',
    'date',
    'separator',
  ],
};

/** Every state that a line may have. The algorithms know a state by its index here. */
export const STATES: readonly State[] = ZONES.flatMap((zone) =>
  ROLES_OF[zone].map((role) => ({ zone, role })),
);

/** These stand in their own zone whatever an editor says: a headline ends the top, and text is the body. */
const BOUND_ROLES: ReadonlySet<Role> = new Set([
  'headline',
  'paragraph',
  'subhead',
  'list-item',
  'quote',
]);

const isGuessed = ({ zone, role }: State): boolean => ROLES_OF[zone].includes(role);

/** The states that a line has only where an editor says its role: every other role, in every zone. */
const SAID_STATES: readonly State[] = ZONES.flatMap((zone) =>
  SAYABLE_ROLES.filter((role) => !BOUND_ROLES.has(role)).map((role) => ({ zone, role })),
).filter((state) => !isGuessed(state));

/** `STATES`, and behind them those that only an editor gives. */
export const ALL_STATES: readonly State[] = [...STATES, ...SAID_STATES];

/** What each target means: a zone, a role, a role in one zone. */
const STATES_OF_TARGET: ReadonlyMap<string, readonly number[]> = ALL_STATES.reduce(
  (known, { zone, role }, state) => {
    for (const target of [zone, role, `${zone}:${role}`])
      known.set(target, [...(known.get(target) ?? []), state]);
    return known;
  },
  new Map<string, readonly number[]>(),
);

/** Returns the states that a target means, as indexes in `ALL_STATES`. */
export function statesOf(target: string): readonly number[] {
  return STATES_OF_TARGET.get(target) ?? [];
}
