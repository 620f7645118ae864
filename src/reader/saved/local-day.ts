const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * Returns the day of a moment by the clock of the device: `YYYY-MM-DD`.
 *
 * @param moment milliseconds since 1970.
 */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map(twoDigits).join('-');
}
