import { FIELDS } from './edit-request.ts';
import type { Editing } from './editing.ts';

interface EditKeysProps {
  readonly editing: Pick<Editing, 'token' | 'hash'>;
}

/** What a form proves itself with: the token of the server, and the bytes that it speaks of. */
export const EditKeys = ({ editing: { token, hash } }: EditKeysProps) => (
  <>
    <input type="hidden" name={FIELDS.token} value={token} />
    <input type="hidden" name={FIELDS.hash} value={hash} />
  </>
);
