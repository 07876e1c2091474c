import { createRequire } from 'node:module';
import type TypeScript from 'typescript';
import type { Keys } from '../../src/config/fault.ts';
import { placesIn } from '../../src/corpus/message.ts';
import type { Place } from '../../src/corpus/schema.ts';

/** Where a file of TypeScript writes what. */
export interface Written {
  /** Of the value that keys lead to, or of the nearest map around it. */
  placeOf: (keys: Keys) => Place;
  /** What keeps the file from being read as TypeScript. */
  broken: { at: Place; reason: string } | null;
}

const START: Place = { line: 1, column: 1 };

/** Looks into the text of a configuration; loaded where something is wrong alone. Without the compiler every place is the first. */
export function readWritten(text: string, file: string): Written {
  const ts = compiler();
  if (ts === null) return { placeOf: () => START, broken: null };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const at = placesIn(text);
  const [first] = ts.transpileModule(text, { reportDiagnostics: true, fileName: file }).diagnostics ?? [];
  return {
    placeOf: (keys) => at(offsetOf(ts, source, keys)),
    broken:
      (first && {
        at: at(first.start ?? 0),
        reason: `${ts.flattenDiagnosticMessageText(first.messageText, ' ').replace(/\.$/, '')}.`,
      }) ||
      null,
  };
}

/** The compiler is for development: a machine that only builds may not have it. */
function compiler(): typeof TypeScript | null {
  try {
    return createRequire(import.meta.url)('typescript') as typeof TypeScript;
  } catch {
    return null;
  }
}

function offsetOf(ts: typeof TypeScript, source: TypeScript.SourceFile, keys: Keys): number {
  const exported = source.statements.find((one) => ts.isExportAssignment(one));
  if (!exported) return 0;
  let map = bare(ts, source, exported.expression);
  let place: TypeScript.Node = exported;
  for (const key of keys) {
    const property = ts.isObjectLiteralExpression(map) ? map.properties.find((one) => nameOf(ts, one) === key) : null;
    if (!property) break;
    place = property;
    map = ts.isPropertyAssignment(property) ? bare(ts, source, property.initializer) : property;
  }
  return place.getStart(source);
}

/** What is written itself: `{ … }` of `defineConfig({ … })`, `({ … })`, `{ … } satisfies T`, and of `config` where it is a constant. */
function bare(ts: typeof TypeScript, source: TypeScript.SourceFile, node: TypeScript.Node): TypeScript.Node {
  if (ts.isCallExpression(node) && node.arguments[0]) return bare(ts, source, node.arguments[0]);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return bare(ts, source, node.expression);
  if (!ts.isIdentifier(node)) return node;
  const value = source.statements
    .flatMap((one) => (ts.isVariableStatement(one) ? [...one.declarationList.declarations] : []))
    .find(({ name }) => ts.isIdentifier(name) && name.text === node.text)?.initializer;
  return value && value !== node ? bare(ts, source, value) : node;
}

const nameOf = (ts: typeof TypeScript, property: TypeScript.ObjectLiteralElementLike): string | null =>
  property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? property.name.text : null;
