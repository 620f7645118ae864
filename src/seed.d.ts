/** A seed, as the plugin in `src/node/plugin/waraq.ts` gives it to an `import`. */
declare module '*.txt' {
  const story: import('./story/story.ts').Story;
  export default story;
}
