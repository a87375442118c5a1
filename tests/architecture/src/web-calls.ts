import ts from 'typescript';
import type { Source } from './source-faults.js';

/** One place in the web where the API is asked. */
export interface WebCall {
  readonly file: string;
  readonly method: string;
  /** From the root, with a star for what is filled in: `/api/v1/cities/*`. */
  readonly path: string;
  /** What the caller believes to get: a view's name, `void`, or undefined when it does not say. */
  readonly expects: string | undefined;
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** Every call of `asking(path)` and `api.post(path, …)` in a source, and every address that begins with `/api/v1`. */
export function webCalls({ path: file, text }: Source): WebCall[] {
  const calls: WebCall[] = [];
  const visit = (node: ts.Node): void => {
    const call = ts.isCallExpression(node) ? asked(node) : undefined;
    if (call) calls.push({ file, ...call });
    else if (isText(node) && patternOf(node).startsWith('/api/v1/'))
      calls.push({ file, method: 'GET', path: patternOf(node), expects: undefined });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return calls;
}

function asked(node: ts.CallExpression): Omit<WebCall, 'file'> | undefined {
  const [address] = node.arguments;
  const method = methodOf(node.expression);
  if (!method || !address || !isText(address) || !patternOf(address).startsWith('/')) return undefined;
  return { method, path: `/api/v1${patternOf(address)}`, expects: node.typeArguments?.[0]?.getText() };
}

function methodOf(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text === 'asking' ? 'GET' : undefined;
  if (!ts.isPropertyAccessExpression(callee) || !methods.has(callee.name.text)) return undefined;
  return /\bapi/i.test(callee.expression.getText()) ? callee.name.text.toUpperCase() : undefined;
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** What is filled in becomes a star; a query, written or filled in at the end, is left out. */
function patternOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  const text = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*')
    : node.text;
  return text.split('?')[0]!.replace(/(?<=[^/*])\*$/, '');
}
