import { useWords } from '../words/words-context.ts';
import { EditKeys } from './edit-keys.tsx';
import { FIELDS } from './edit-request.ts';
import type { Editing } from './editing.ts';

interface EditOutcomeProps {
  readonly editing: Editing;
}

/** What came of the last edit, and the button that takes it back. The script says there what got no answer. */
export function EditOutcome({ editing }: EditOutcomeProps) {
  const words = useWords();
  const { action, canUndo, result } = editing;
  return (
    <div id="outcome">
      <output data-unanswered={words.unanswered}>
        {result !== null && words.outcomes[result.outcome](result.line ?? 0, result.span ?? 1)}
      </output>
      {canUndo && (
        <form method="post" action={action}>
          <EditKeys editing={editing} />
          <button type="submit" name={FIELDS.undo} value="1">
            {words.undo}
          </button>
        </form>
      )}
    </div>
  );
}
