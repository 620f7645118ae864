/** Writes the rule of a class that sets one custom property. */
export const classRule = (className: string, variable: string, value: number): string =>
  `.${className} {\n  --${variable}: ${value};\n}`;
