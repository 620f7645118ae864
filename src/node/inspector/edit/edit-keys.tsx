import { FIELDS } from './edit-request.ts';
import type { Editing } from './editing.ts';

interface EditKeysProps {
  readonly editing: Pick<Editing, 'token' | 'hash'>;
}

/** The hidden fields of a form: the token of the server, and the checksum of the seed's bytes. */
export const EditKeys = ({ editing: { token, hash } }: EditKeysProps) => (
  <>
    <input type="hidden" name={FIELDS.token} value={token} />
    <input type="hidden" name={FIELDS.hash} value={hash} />
  </>
);
