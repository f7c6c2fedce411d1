import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A regular expression of the source, and where it stands. */
export interface SourcePattern {
  /** `src/draft/kind.ts:4` */
  place: string;
  /** Null where it is built from something that is not constant, so that nothing can be said of it. */
  pattern: string | null;
  flags: string;
}

/**
 * Every regular expression in a folder's TypeScript and JavaScript: literals, and `RegExp(…)` built from constants of
 * the same file (text, templates, sums, `join`, another expression's `source`).
 * @param without paths, relative to the root, that are left out
 */
export function patternsIn(root: string, folder: string, without: readonly string[]): SourcePattern[] {
  return filesIn(join(root, folder))
    .map((file) => relative(root, file))
    .filter((file) => !without.some((each) => file.startsWith(each)))
    .flatMap((file) => patternsOf(file, readFileSync(join(root, file), 'utf8')));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(?:ts|tsx|js)$/.test(entry.name) ? [path] : [];
  });
}

/** The regular expressions of one file. */
export function patternsOf(file: string, text: string): SourcePattern[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const found: SourcePattern[] = [];
  const collect = (node: ts.Node) => {
    const isConstant =
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      ts.isVariableDeclarationList(node.parent) &&
      node.parent.flags & ts.NodeFlags.Const;
    if (isConstant) constants.set((node.name as ts.Identifier).text, node.initializer as ts.Expression);
    ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node) => {
    const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const [pattern, flags] = divided(node.text);
      found.push({ place, pattern, flags });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      const flagText = flags ? textOf(flags, constants) : '';
      found.push({
        place,
        pattern: pattern && flagText !== null ? textOf(pattern, constants) : null,
        flags: flagText ?? '',
      });
    }
    ts.forEachChild(node, visit);
  };
  collect(source);
  visit(source);
  return found;
}

function divided(literal: string): [pattern: string, flags: string] {
  const slash = literal.lastIndexOf('/');
  return [literal.slice(1, slash), literal.slice(slash + 1)];
}

/** The text that an expression comes to, or null where constants of its file do not settle it. */
function textOf(expression: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | null {
  const value = (each: ts.Expression) => textOf(each, constants);
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (ts.isRegularExpressionLiteral(expression)) return divided(expression.text)[0];
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) return value(expression.expression);
  if (ts.isIdentifier(expression)) {
    const constant = constants.get(expression.text);
    return constant ? value(constant) : null;
  }
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([value(expression.left), value(expression.right)], '');
  }
  if (ts.isTemplateExpression(expression)) {
    const pieces = expression.templateSpans.flatMap((span) => [value(span.expression), span.literal.text]);
    return joined([expression.head.text, ...pieces], '');
  }
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'source')
    return value(expression.expression);
  if (ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression)) {
    const { name, expression: list } = expression.expression;
    const elements = ts.isIdentifier(list) ? constants.get(list.text) : list;
    const between = expression.arguments[0] ? value(expression.arguments[0]) : ',';
    if (name.text === 'join' && elements && ts.isArrayLiteralExpression(elements) && between !== null) {
      return joined(elements.elements.map(value), between);
    }
  }
  return null;
}

function joined(pieces: (string | null)[], between: string): string | null {
  return pieces.includes(null) ? null : pieces.join(between);
}
