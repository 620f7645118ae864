import { SAYABLE_ROLES } from '../../../story/labelling/sayable-roles.ts';
import { useLanguage } from '../words/words-context.ts';

/** Every role that can be said of a line, for a menu. */
export function RoleOptions() {
  const { names } = useLanguage();
  return SAYABLE_ROLES.map((role) => (
    <option key={role} value={role}>
      {names.roles[role].name}
    </option>
  ));
}
