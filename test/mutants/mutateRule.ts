import ts from 'typescript';
import { type Change, change } from './change.ts';
import { swapName } from './swapName.ts';

/**
 * Every single thing that we know to break in a module of rules: a comparison, a condition, `&&` for `||`, a default, a
 * constant, a sum, a name taken for its neighbour, a function for its opposite.
 */
export function mutateRule(source: string): readonly Change[] {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ESNext, true);
  const changes: Change[] = [];
  const add = (kind: string, node: ts.Node, is: string) => {
    changes.push(change(kind, source, node.getStart(file), node.getText(file), is));
  };
  const look = (node: ts.Node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      breakBinary(node, add);
      if (node.operatorToken.getText() === '??' && isForCompiler(node.left, node.right)) {
        look(node.left);
        return;
      }
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      add('turns a condition', node, node.operand.getText(file));
    }
    if (ts.isConditionalExpression(node) && !isComparison(node.condition)) {
      add('turns a condition', node.condition, `!(${node.condition.getText(file)})`);
    }
    if (ts.isIfStatement(node)) add('drops a condition', node.expression, 'false');
    if (ts.isNumericLiteral(node)) {
      const number = Number(node.text.replaceAll('_', ''));
      for (const near of [number + 1, number - 1]) add('changes a number', node, `(${near})`);
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add('changes a constant', node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add('changes a constant', node, 'true');
    if (ts.isIdentifier(node) && isUse(node)) breakName(node, add);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      breakCall(node, node.expression, add);
    ts.forEachChild(node, (child) => {
      // A loop that never ends is no test's to catch.
      if (!ts.isForStatement(node) || child !== node.incrementor) look(child);
    });
  };
  look(file);
  return changes.toSorted((one, other) => one.at - other.at);
}

type Add = (kind: string, node: ts.Node, is: string) => void;

const opposites: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
};

const comparisons = ['<', '<=', '>', '>=', '===', '!=='];

function isComparison(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && comparisons.includes(node.operatorToken.getText());
}

function breakBinary({ left, operatorToken, right }: ts.BinaryExpression, add: Add): void {
  const sign = operatorToken.getText();
  const whole = right.parent;
  const opposite = opposites[sign];
  if (opposite !== undefined)
    add(isComparison(whole as ts.Expression) ? 'changes a comparison' : 'changes a sum', operatorToken, opposite);
  if (sign === '&&' || sign === '||') {
    add('takes one of && and || for the other', operatorToken, sign === '&&' ? '||' : '&&');
    add('drops a condition', whole, left.getText());
    if (!ts.isBinaryExpression(left) || left.operatorToken.kind !== operatorToken.kind)
      add('drops a condition', whole, right.getText());
  }
  if (sign === '??' && !isForCompiler(left, right)) add('drops a default', whole, `(${left.getText()})`);
}

/** Whether a default stands there because the compiler does not know that an entry is always there. */
function isForCompiler(left: ts.Expression, right: ts.Expression): boolean {
  return ts.isElementAccessExpression(left) && ts.isLiteralExpression(right);
}

const functions: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  findLast: 'find',
  find: 'findLast',
  earliestOf: 'latestOf',
  latestOf: 'earliestOf',
};

function breakName(node: ts.Identifier, add: Add): void {
  const opposite = functions[node.text];
  for (const swapped of opposite === undefined ? swapName(node.text) : [opposite]) {
    if (isKnown(swapped, node.getSourceFile().text) || opposite !== undefined) add('swaps a name', node, swapped);
  }
}

/** Whether something in the module has the name: others would not compile. */
function isKnown(name: string, source: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(source);
}

/** Whether a name is read there, neither declared nor the key of what is written. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return true;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isBindingElement(parent) || ts.isPropertySignature(parent))
    return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return !(ts.isParameter(parent) || ts.isFunctionDeclaration(parent) || ts.isExportSpecifier(parent));
}

function breakCall(call: ts.CallExpression, { name, expression }: ts.PropertyAccessExpression, add: Add): void {
  if (['filter', 'toSorted', 'sort', 'reverse', 'trim', 'toLowerCase', 'slice'].includes(name.text)) {
    add(name.text === 'filter' ? 'drops a condition' : 'drops a step', call, expression.getText());
  }
}
