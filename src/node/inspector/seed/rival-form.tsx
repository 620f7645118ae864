import { STATES } from '../../../story/labelling/state-space.ts';
import type { Role } from '../../../story/story.ts';
import { seedAddress } from '../page/paths.ts';
import { roleWords } from '../facts/role-names.ts';

/** The roles that a whole line can have, in the order of a page. */
const RIVALS: readonly Role[] = [...new Set(STATES.map(({ role }) => role))];

interface RivalFormProps {
  readonly id: string;
  readonly rival: Role | null;
  readonly base: string;
}

/** The form that chooses which role each line is held against. */
export const RivalForm = ({ id, rival, base }: RivalFormProps) => (
  <form action={seedAddress(base, id)}>
    <label htmlFor="against">Why not</label>{' '}
    <select id="against" name="against" defaultValue={rival ?? ''}>
      <option value="">its runner-up</option>
      {RIVALS.map((role) => (
        <option key={role} value={role}>
          {roleWords[role].name}
        </option>
      ))}
    </select>
    <button type="submit">Explain</button>
  </form>
);
