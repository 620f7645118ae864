import type { Plugin } from 'vite';

const PURE_CALL = /\bReact\d*\.(?:createContext|forwardRef|memo)\(/g;

const DISPLAY_NAME = /^\w+\.displayName = "[^"]*";$/gm;

/** A component that is a class, with the context that it is given after that. */
const COMPONENT_CLASS =
  /^var (\w+) = (class extends React\d*\.Component \{\n.*?^\});(?:\n(\1\.contextType = \w+;))?$/gms;

/** Puts the making of a class into a function, whose call can be marked. */
const madeByCall = (_: string, name: string, made: string, context = ''): string =>
  `var ${name} = /* @__PURE__ */ (() => { const ${name} = ${made}; ${context} return ${name}; })();`;

/**
 * Marks the making of components and contexts as free of effects, and leaves out the names that they bear
 * in tools for developers: a bundler then drops those that nothing uses.
 *
 * @param code A module that imports all of React as `React`, or as `React2` and so on, as bundlers write it.
 */
export const withPureComponents = (code: string): string =>
  code
    .replace(PURE_CALL, (call) => `/* @__PURE__ */ ${call}`)
    .replace(DISPLAY_NAME, '')
    .replace(COMPONENT_CLASS, madeByCall);

/**
 * Leaves out of the browser's script the links, forms and routes of React Router that nothing here uses,
 * 7 kB of brotli: the library does not mark that making them has no effect. If it comes to be written
 * otherwise, the script is larger and still right.
 */
export function unusedComponents(): Plugin {
  return {
    name: 'waraq:unused-components',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /[\\/]node_modules[\\/]react-router[\\/]/ },
      handler: withPureComponents,
    },
  };
}
