import { useWords } from '../words/words-context.ts';
import { EditKeys } from './edit-keys.tsx';
import { FIELDS } from './edit-request.ts';
import type { Editing } from './editing.ts';
import { RoleOptions } from './role-options.tsx';

interface RangeFormProps {
  readonly editing: Editing;
}

/** The form that gives several lines one role. Its numbers are typed, or chosen at the lines (`choose-lines.ts`). */
export function RangeForm({ editing }: RangeFormProps) {
  const words = useWords();
  return (
    <form method="post" action={editing.action} id="range" aria-label={words.severalLines}>
      <EditKeys editing={editing} />
      <b>{words.severalLines}</b> <label htmlFor={FIELDS.first}>{words.firstLine}</label>{' '}
      <input id={FIELDS.first} name={FIELDS.first} type="number" min={1} required />{' '}
      <label htmlFor={FIELDS.last}>{words.lastLine}</label>{' '}
      <input id={FIELDS.last} name={FIELDS.last} type="number" min={1} />{' '}
      <label htmlFor={FIELDS.rangeRole}>{words.roleOfLines}</label>{' '}
      <select id={FIELDS.rangeRole} name={FIELDS.rangeRole} defaultValue="paragraph">
        <option value="">{words.nothingSaid}</option>
        <RoleOptions />
      </select>{' '}
      <button type="submit" name={FIELDS.range} value="1">
        {words.set}
      </button>
    </form>
  );
}
