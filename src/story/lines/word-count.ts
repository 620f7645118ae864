/** Whether a text holds more words than so many, by its single spaces. */
export function hasMoreWords(text: string, most: number): boolean {
  return text.split(' ', most + 1).length > most;
}
