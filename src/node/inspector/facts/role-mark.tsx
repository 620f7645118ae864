import type { Role } from '../../../story/story.ts';
import { useLanguage } from '../words/words-context.ts';

interface RoleMarkProps {
  readonly role: Role;
}

/** A role's name in its colour. */
export function RoleMark({ role }: RoleMarkProps) {
  const { names } = useLanguage();
  return (
    <span className="role" data-role={role}>
      {names.roles[role].name}
    </span>
  );
}
