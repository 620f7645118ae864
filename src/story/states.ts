import type { Role } from './story.ts';

/** Where in a seed a line stands: above the headline, between it and the body, in the body, below it. */
export type Zone = 'top' | 'head' | 'body' | 'tail';

/** Where a line stands and what it is there. */
export interface State {
  readonly zone: Zone;
  readonly role: Role;
}

/** A role anywhere, a zone, or a role in one zone. */
export type Target = Role | Zone | `${Zone}:${Role}`;
