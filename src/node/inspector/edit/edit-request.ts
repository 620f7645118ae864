import type { IncomingHttpHeaders } from 'node:http';
import { isSayableRole, type SayableRole } from '../../../story/labelling/sayable-roles.ts';

/** What the form of a seed's page asks for. `hash` is of the bytes that the page was made from. */
export type SeedEdit =
  | {
      readonly kind: 'role';
      readonly hash: string;
      /** The first and the last, counted from 1. */
      readonly line: number;
      readonly last: number;
      /** Null to say nothing of them any more. */
      readonly role: SayableRole | null;
    }
  | { readonly kind: 'undo'; readonly hash: string };

/** Names of the fields of the form. */
export const FIELDS = {
  token: 'token',
  hash: 'hash',
  line: 'line',
  undo: 'undo',
  /** The button of several lines, their first and their last, and their role. */
  range: 'range',
  first: 'first',
  last: 'last',
  rangeRole: 'range-role',
} as const;

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

const isLineNumber = (number: number): boolean => Number.isSafeInteger(number) && number > 0;

/** @param word a role, or nothing to say none any more. */
function roleEdit(hash: string, line: number, last: number, word: string | null): SeedEdit | null {
  if (!isLineNumber(line) || !isLineNumber(last) || last < line || word === null) return null;
  if (word !== '' && !isSayableRole(word)) return null;
  return { kind: 'role', hash, line, last, role: word === '' ? null : word };
}

/** Lines from one number to another, whichever of them is given first; one where only one is given. */
function rangeEdit(form: URLSearchParams, hash: string): SeedEdit | null {
  const given = [FIELDS.first, FIELDS.last].flatMap((name) => form.get(name) || []).map(Number);
  return roleEdit(hash, Math.min(...given), Math.max(...given), form.get(FIELDS.rangeRole));
}

/** Returns what a form asks for; null where it asks for nothing that can be. */
export function readEdit(form: URLSearchParams): SeedEdit | null {
  const hash = form.get(FIELDS.hash) ?? '';
  if (form.has(FIELDS.undo)) return { kind: 'undo', hash };
  if (form.has(FIELDS.range)) return rangeEdit(form, hash);
  const line = Number(form.get(FIELDS.line));
  return roleEdit(hash, line, line, form.get(menuName(line)));
}
