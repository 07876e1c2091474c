import ts from 'typescript';

/** One change to a rule: what stands between two offsets of a file becomes `text`. */
export interface Mutant {
  file: string;
  line: number;
  start: number;
  end: number;
  before: string;
  text: string;
}

type Replacement = Pick<Mutant, 'start' | 'end' | 'text'>;

const OPERATORS: Readonly<Record<string, string>> = {
  '>': '>=',
  '>=': '>',
  '<': '<=',
  '<=': '<',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '+=': '-=',
  '-=': '+=',
};
/**
 * What stands in these has no order: every row is asked (signs of a site, frames of damage, sure forms), or no two rows
 * take the same (classes of words, styles of markers).
 */
const UNORDERED = new Set([
  ...['examples', 'counterExamples', 'cues', 'certain', 'evidence', 'beside'],
  ...['deletedNames', 'lostWords', 'frames', 'SITE', 'SURE_FORMS', 'CLASSES', 'markerStyles'],
]);
/** Nor has what these make of a list. */
const MAKES_ONE = new Set(['sort', 'toSorted', 'join', 'some', 'every', 'includes']);

/** What makes features of `choice.ts`, whose weights are learned. */
const LEARNED = new Set(['LEAST_PARAGRAPH', 'numberingOf']);

/** Every mutant of a file: a number moved, an operator turned into its neighbour, two neighbours of a table exchanged. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Replacement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isLearned(node)) return;
    found.push(...numbers(node), ...operators(node), ...exchanges(node, source));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.map(({ start, end, text }) => {
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    return { file, line, start, end, before: source.slice(start, end), text };
  });
}

/** The file with a mutant in it. */
export const applied = (source: string, { start, end, text }: Replacement): string =>
  source.slice(0, start) + text + source.slice(end);

const isLearned = (node: ts.Node): boolean =>
  (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && LEARNED.has(node.name?.getText() ?? '');

/** One more, one less, and half as much again. */
function numbers(node: ts.Node): Replacement[] {
  if (!ts.isNumericLiteral(node)) return [];
  const value = Number(node.text);
  const more = Number.isInteger(value) ? Math.round(value * 1.5) : Number((value * 1.5).toFixed(4));
  const others = new Set([value + 1, value - 1, more]);
  others.delete(value);
  return [...others].map((other) => ({ start: node.getStart(), end: node.end, text: `(${other})` }));
}

function operators(node: ts.Node): Replacement[] {
  if (!ts.isBinaryExpression(node) || [node.left, node.right].some(isText)) return [];
  const { operatorToken } = node;
  const other = OPERATORS[operatorToken.getText()];
  return other === undefined ? [] : [{ start: operatorToken.getStart(), end: operatorToken.end, text: other }];
}

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** Two neighbours of a list, or of a table of names, exchanged. */
function exchanges(node: ts.Node, source: string): Replacement[] {
  const items = itemsOf(node);
  return items.slice(1).map((second, at) => {
    const first = items[at]!;
    const [start, end] = [first.getStart(), second.end];
    const between = source.slice(first.end, second.getStart());
    return { start, end, text: second.getText() + between + first.getText() };
  });
}

function itemsOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isArrayLiteralExpression(node)) return isOrdered(node) ? node.elements : [];
  return ts.isObjectLiteralExpression(node) && isTable(node) ? node.properties : [];
}

function isOrdered({ parent }: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return !UNORDERED.has(parent.name.getText());
  if (ts.isPropertyAccessExpression(parent)) return !MAKES_ONE.has(parent.name.text);
  return !ts.isNewExpression(parent);
}

/** Names in capitals are tables, read from above. */
const isTable = ({ parent }: ts.Node): boolean =>
  ts.isVariableDeclaration(parent) && /^[A-Z_]+$/.test(parent.name.getText());
