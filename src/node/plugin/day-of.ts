const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** Returns the day of a moment where this machine stands, as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  [
    padded(moment.getFullYear(), 4),
    padded(moment.getMonth() + 1, 2),
    padded(moment.getDate(), 2),
  ].join('-');
