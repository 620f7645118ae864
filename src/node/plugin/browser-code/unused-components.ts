import { parseSync, type ESTree, type Plugin } from 'vite';

/*
 * The bundler has no setting for this. Calls can be declared free of effects by name, but a library gives each
 * component its name in a statement of its own, which keeps it; declared free of effects too, all such statements go,
 * with the contexts that classes in use are given. So the statements are found in the syntax tree, in the modules of
 * the router alone.
 */

/** The functions of React that make a component or a context, and do nothing else. */
const MAKERS: ReadonlySet<string> = new Set(['createContext', 'forwardRef', 'memo']);

/** What stands between two places of a module from now on. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

const remove = ({ start, end }: ESTree.Node): Edit => ({ start, end, text: '' });

type Statement = ESTree.Program['body'][number];

/** What a name is given, as `Link` is by `Link.displayName = "Link"`. */
interface GivenProperty {
  readonly owner: string;
  readonly property: string;
  readonly value: ESTree.Expression;
}

function givenProperty(statement: Statement | undefined): GivenProperty | null {
  if (statement?.type !== 'ExpressionStatement') return null;
  const { expression } = statement;
  if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return null;
  const { left, right: value } = expression;
  if (left.type !== 'MemberExpression' || left.computed) return null;
  const { object, property } = left;
  return object.type === 'Identifier'
    ? { owner: object.name, property: property.name, value }
    : null;
}

/** Tells whether an expression makes a component or a context of React. */
function isMaking(made: ESTree.Expression): boolean {
  if (made.type === 'ClassExpression') return made.superClass !== null;
  if (made.type !== 'CallExpression' || made.callee.type !== 'MemberExpression') return false;
  const { callee } = made;
  return !callee.computed && MAKERS.has(callee.property.name);
}

/** Tells how a statement at the top of a module is to stand, and the next where that gives a class its context. */
function editsOf(statement: Statement, next: Statement | undefined, code: string): readonly Edit[] {
  if (givenProperty(statement)?.property === 'displayName') return [remove(statement)];
  if (statement.type !== 'VariableDeclaration') return [];
  const [declared] = statement.declarations;
  const init = declared?.init ?? null;
  if (declared?.id.type !== 'Identifier' || init === null || !isMaking(init)) return [];
  const call = insert(init.start, '/* @__PURE__ */ (() => ');
  const given = givenProperty(next);
  const isContext = given?.owner === declared.id.name && given.property === 'contextType';
  if (next === undefined || given === null || !isContext) return [call, insert(init.end, ')()')];
  const context = code.slice(given.value.start, given.value.end);
  const after = insert(init.end, `, { contextType: ${context} }))()`);
  return [call, insert(init.start, 'Object.assign('), after, remove(next)];
}

/**
 * Marks the making of components and contexts as free of effects, and leaves out the names that they bear
 * in tools for developers: a bundler then drops those that nothing uses.
 *
 * @param code a module that imports all of React under a name.
 */
export function withPureComponents(code: string): string {
  const { body } = parseSync('module.js', code).program;
  const edits = body.flatMap((statement, at) => editsOf(statement, body[at + 1], code));
  let end = 0;
  let edited = '';
  for (const edit of edits) {
    edited += code.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return edited + code.slice(end);
}

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
