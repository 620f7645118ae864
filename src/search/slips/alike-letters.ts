/*
 * Letters that are taken for each other: those of one form that dots tell apart, those that sound alike in some
 * country, and neighbours on the keyboard.
 * Source: [K]; Microsoft, keyboard layout "Arabic (101)".
 */
const GROUPS = 'بتثني جحخ دذ رز سشصث صضظد طظتض عغا فق قكغج هحخ ذزظض وي اهي كم'.split(' ');
const ROWS = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'];

const PAIRS = new Set([
  ...GROUPS.flatMap((group) =>
    Array.from(group).flatMap((one) => Array.from(group, (other) => one + other)),
  ),
  ...ROWS.flatMap((row) =>
    Array.from(row).flatMap((letter, at) => {
      const next = row[at + 1] ?? letter;
      return [letter + next, next + letter];
    }),
  ),
]);

/** Tells whether one folded letter is easily written for another. */
export const areAlikeLetters = (one: string, other: string): boolean => PAIRS.has(one + other);
