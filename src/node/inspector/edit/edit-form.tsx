import type { ReactNode } from 'react';
import { EditKeys } from './edit-keys.tsx';
import type { Editing } from './editing.ts';

interface EditFormProps {
  /** Null where the page cannot write. */
  readonly editing: Editing | null;
  readonly children: ReactNode;
}

/** The form round the lines of a seed. */
export const EditForm = ({ editing, children }: EditFormProps) =>
  editing === null ? (
    children
  ) : (
    <form method="post" action={editing.action} id="roles">
      <EditKeys editing={editing} />
      {children}
    </form>
  );
