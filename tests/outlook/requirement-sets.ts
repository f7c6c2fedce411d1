import { join, relative } from 'node:path';
import ts from 'typescript';

/** A use of Office.js that not every Outlook the manifest lets in will have. */
export interface Unguarded {
  file: string;
  line: number;
  member: string;
  /** The Mailbox requirement set that brings it. */
  set: string;
}

const root = join(__dirname, '../..');
/** The program before, whose libraries need not be read again. */
let last: ts.Program | undefined;

/**
 * Every use, in these files, of a member that Office's own declarations ascribe to a later Mailbox requirement set
 * than `declared`, and whose function does not ask `supports` for that set, or a later one.
 *
 * @param files paths of TypeScript files
 * @param declared the set that the manifest demands, such as `1.5`
 */
export function unguardedUses(files: string[], declared: string): Unguarded[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const typeRoots = [join(root, 'node_modules/@types')];
  const program = ts.createProgram(files, { ...options, typeRoots }, undefined, last);
  last = program;
  const checker = program.getTypeChecker();
  const found: Unguarded[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not there`);
    const visit = (node: ts.Node): void => {
      const name = nameOfMember(node);
      const set = name && setOf(memberOf(checker, name));
      if (name && set && later(set, declared) && !isGuarded(name, set)) {
        const line = source.getLineAndCharacterOfPosition(name.getStart()).line + 1;
        found.push({ file: relative(root, file), line, member: name.text, set });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** The member's name where the node uses one: `item.sessionData`, or `{ sessionData }` taken apart. */
function nameOfMember(node: ts.Node): ts.Identifier | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) return node.name;
  if (ts.isBindingElement(node) && ts.isIdentifier(node.name) && !node.propertyName) return node.name;
  return null;
}

function memberOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  if (!ts.isBindingElement(parent)) return checker.getSymbolAtLocation(name);
  return checker.getTypeAtLocation(parent.parent).getProperty(name.text);
}

/** The Mailbox set that Office's declarations give for this member, or for what it belongs to; null for others. */
function setOf(member: ts.Symbol | undefined): string | null {
  for (const declaration of member?.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.includes('@types/office-js')) continue;
    for (let at: ts.Node = declaration; at && !ts.isSourceFile(at); at = at.parent) {
      const comment = ts
        .getJSDocCommentsAndTags(at)
        .map((each) => each.getText())
        .join('\n');
      const set = /\[Api set: Mailbox (1\.\d+)/.exec(comment)?.[1];
      if (set) return set;
    }
  }
  return null;
}

function later(left: string, right: string): boolean {
  return Number(left.split('.')[1]) > Number(right.split('.')[1]);
}

/** True where a function round the use asks `supports('1.n', …)` for this set or a later one. */
function isGuarded(use: ts.Node, set: string): boolean {
  for (let at: ts.Node = use; at; at = at.parent) {
    if (ts.isFunctionLike(at) && asksFor(at, set)) return true;
  }
  return false;
}

function asksFor(within: ts.Node, set: string): boolean {
  let asked = false;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'supports') {
      const [version] = node.arguments;
      if (version && ts.isStringLiteral(version) && !later(set, version.text)) asked = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(within);
  return asked;
}
