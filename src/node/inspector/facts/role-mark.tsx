import type { Role } from '../../../story/story.ts';
import { roleWords } from './role-names.ts';

interface RoleMarkProps {
  readonly role: Role;
}

/** A role's name in its colour. */
export const RoleMark = ({ role }: RoleMarkProps) => (
  <span className="role" data-role={role}>
    {roleWords[role].name}
  </span>
);
