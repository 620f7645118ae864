import { STATES } from '../../../story/labelling/state-space.ts';
import type { Role } from '../../../story/story.ts';
import { useLanguage } from '../words/words-context.ts';
import { seedAddress } from '../page/paths.ts';

/** The roles that a whole line can have, in the order of a page. */
const RIVALS: readonly Role[] = [...new Set(STATES.map(({ role }) => role))];

interface RivalFormProps {
  readonly id: string;
  readonly rival: Role | null;
  readonly base: string;
}

/** The form that chooses which role each line is held against. */
export function RivalForm({ id, rival, base }: RivalFormProps) {
  const { words, names } = useLanguage();
  return (
    <form action={seedAddress(base, id)}>
      <label htmlFor="against">{words.whyNot}</label>{' '}
      <select id="against" name="against" defaultValue={rival ?? ''}>
        <option value="">{words.itsRunnerUp}</option>
        {RIVALS.map((role) => (
          <option key={role} value={role}>
            {names.roles[role].name}
          </option>
        ))}
      </select>
      <button type="submit">{words.explain}</button>
    </form>
  );
}
