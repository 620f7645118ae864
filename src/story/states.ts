import type { Role } from './story.ts';

/** Where in a seed a line stands: above the headline, between it and the body, in the body, below it. */
export type Zone = 'top' | 'head' | 'body' | 'tail';

/** The zones in the order of a page. */
export const ZONES: readonly Zone[] = ['top', 'head', 'body', 'tail'];

/** Where a line stands and what it is there. */
export interface State {
  readonly zone: Zone;
  readonly role: Role;
}

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

/** Every state the labelling knows. */
export const STATES: readonly State[] = ZONES.flatMap((zone) =>
  ROLES_OF[zone].map((role) => ({ zone, role })),
);

/** A role anywhere, a zone, or a role in one zone. */
export type Target = Role | Zone | `${Zone}:${Role}`;

/** Takes a target; gives the states that it means, as places in STATES. */
export function statesMeant(target: string): readonly number[] {
  return MEANT.get(target) ?? [];
}

/** What each target means: a zone, a role, a role in one zone. */
const MEANT: ReadonlyMap<string, readonly number[]> = STATES.reduce((meant, { zone, role }, at) => {
  for (const target of [zone, role, `${zone}:${role}`])
    meant.set(target, [...(meant.get(target) ?? []), at]);
  return meant;
}, new Map<string, readonly number[]>());
