/** The text of a style sheet. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
