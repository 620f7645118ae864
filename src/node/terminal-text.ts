/** Controls of the terminal, line ends and controls of direction; halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Returns a name or setting as one line that a terminal shows and never obeys: `\u001b`, `\u202e`.
 *
 * Source: Unicode Standard Annex #9 (controls of direction); ECMA-48 (controls of terminals).
 */
export const terminalText = (text: string): string =>
  text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The sign that begins the controls of a terminal. */
const ESCAPE = '\u001b';

/** The rest of a control that only sets colours. */
const COLOUR = /^\[[\d;]*m/;

/** A line, with its colours, as a terminal shows it. */
function terminalLine(line: string): string {
  const [first = '', ...others] = line.split(ESCAPE);
  const rest = others.map((part) => {
    const colour = COLOUR.exec(part)?.[0];
    return colour === undefined
      ? terminalText(ESCAPE + part)
      : ESCAPE + colour + terminalText(part.slice(colour.length));
  });
  return terminalText(first) + rest.join('');
}

/** Returns lines that a terminal shows and never obeys; colours and line breaks stay. */
export const terminalLines = (text: string): string =>
  text.split('\n').map(terminalLine).join('\n');
