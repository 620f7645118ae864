import type { ExplainedLine } from '../../../story/explain-seed.ts';
import { useLanguage } from '../words/words-context.ts';
import { FIELDS, menuName } from './edit-request.ts';
import { RoleOptions } from './role-options.tsx';

interface RoleMenuProps {
  readonly line: Pick<ExplainedLine, 'line' | 'role' | 'guess'>;
}

/** The menu that says what a line is, within the form of a page; its button is for who has no script. */
export function RoleMenu({ line: { line, role, guess } }: RoleMenuProps) {
  const { words, names } = useLanguage();
  const name = menuName(line);
  return (
    <span className="say">
      <select id={name} name={name} aria-label={words.roleOf(line)} defaultValue={role}>
        {guess !== null && <option value="">{words.asGuessed(names.roles[guess].name)}</option>}
        <RoleOptions />
      </select>{' '}
      <button type="submit" name={FIELDS.line} value={line}>
        {words.set}
        <span className="unseen">{` · ${words.roleOf(line)}`}</span>
      </button>
    </span>
  );
}
