import type { IncomingHttpHeaders } from 'node:http';
import { isSayableRole, type SayableRole } from '../../../story/labelling/sayable-roles.ts';

/** What the form of a seed's page asks for. `hash` is of the bytes that the page was made from. */
export type SeedEdit =
  | {
      readonly kind: 'role';
      readonly hash: string;
      /** Counted from 1. */
      readonly line: number;
      /** Null to say nothing of this line any more. */
      readonly role: SayableRole | null;
    }
  | { readonly kind: 'undo'; readonly hash: string };

/** Names of the fields of the form. */
export const FIELDS = { token: 'token', hash: 'hash', line: 'line', undo: 'undo' } as const;

/** Name of the menu of a line. */
export const menuName = (line: number): string => `role-${line}`;

const isFormType = (type = ''): boolean => /^application\/x-www-form-urlencoded(?:;|$)/i.test(type);

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * Tells why a request may not write, or null where it may, by its token, later.
 *
 * Browsers name the page that a form stands on in `Origin`, and no page can forge it. Vite checks the
 * `Host` before. Source: Fetch Standard, "`Origin` header"; Fetch Metadata Request Headers.
 */
export function whyForbidden(headers: IncomingHttpHeaders): string | null {
  const site = headers['sec-fetch-site'];
  const isSameOrigin =
    headers.host !== undefined &&
    hostOf(headers.origin ?? '') === headers.host &&
    (site === undefined || site === 'same-origin');
  if (!isSameOrigin) return 'Only the pages of this server may write seeds.';
  return isFormType(headers['content-type']) ? null : 'Only a form may write seeds.';
}

function roleEdit(form: URLSearchParams, hash: string): SeedEdit | null {
  const line = Number(form.get(FIELDS.line));
  const role = form.get(menuName(line)) ?? 'none';
  if (!Number.isSafeInteger(line) || line < 1) return null;
  if (role !== '' && !isSayableRole(role)) return null;
  return { kind: 'role', hash, line, role: role === '' ? null : role };
}

/** Returns what a form asks for; null where it asks for nothing that can be. */
export function readEdit(form: URLSearchParams): SeedEdit | null {
  const hash = form.get(FIELDS.hash) ?? '';
  return form.has(FIELDS.undo) ? { kind: 'undo', hash } : roleEdit(form, hash);
}
