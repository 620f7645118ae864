import { build } from 'vite';
import { expect, test } from 'vitest';
import {
  unusedComponents,
  withPureComponents,
} from '../../../../src/node/plugin/browser-code/unused-components.ts';

test('making a component or a context is marked as free of effects, and its name is left out', () => {
  const code = [
    'var Link = React10.forwardRef(function LinkWithRef() {});',
    'Link.displayName = "Link";',
    'var Route = React.createContext(null);',
    'var Memo = React3.memo(Link);',
  ].join('\n');
  expect(withPureComponents(code)).toBe(
    [
      'var Link = /* @__PURE__ */ (() => React10.forwardRef(function LinkWithRef() {}))();',
      '',
      'var Route = /* @__PURE__ */ (() => React.createContext(null))();',
      'var Memo = /* @__PURE__ */ (() => React3.memo(Link))();',
    ].join('\n'),
  );
});

test('a component that is a class is made by a call that is marked, its context with it', () => {
  const code = [
    'var Boundary = class extends React2.Component {',
    '  render() {',
    '    return null;',
    '  }',
    '};',
    'Boundary.contextType = Route;',
    'var Plain = class extends React2.Component {',
    '};',
  ].join('\n');
  expect(withPureComponents(code)).toBe(
    [
      'var Boundary = /* @__PURE__ */ (() => Object.assign(class extends React2.Component {',
      '  render() {',
      '    return null;',
      '  }',
      '}, { contextType: Route }))();',
      '',
      'var Plain = /* @__PURE__ */ (() => class extends React2.Component {',
      '})();',
    ].join('\n'),
  );
});

test('hooks, and names given inside a function, stay as they are', () => {
  const code = [
    'var Plain = React.useContext(Route);',
    'Named.contextType = Route;',
    'function named() {',
    '  Form.displayName = "Form";',
    '}',
  ].join('\n');
  expect(withPureComponents(code)).toBe(code);
});

test('a script that uses the router alone has none of its links, forms and routes', async () => {
  const entry = 'entry';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: entry,
        external: /^react(?:-dom)?$/,
        preserveEntrySignatures: 'strict',
      },
    },
    plugins: [
      unusedComponents(),
      {
        name: 'router-alone',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? "export { BrowserRouter } from 'react-router-dom';" : null),
      },
    ],
  });
  if (!('output' in built)) throw new Error('The build gave nothing.');
  const [{ code }] = built.output;
  expect(code).toContain('function BrowserRouter(');
  expect(code).not.toMatch(/\bNavLink\b|\bFormWithRef\b|\bForm = |useRoutes|ErrorBoundary/u);
});
