export function copiedUnits(text: string): Uint16Array {
  return Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0));
}
