import ts from 'typescript';

/**
 * Every address of the API that a source writes down, with a star for what is filled in: `/api/v1/cities/*`.
 * A query, written or filled in at the end, is left out.
 */
export function apiAddresses(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found.filter((address) => address.startsWith('/api/v1/')).map(pattern);
}

function pattern(address: string): string {
  return address
    .replaceAll(/\{\w+\}/g, '*')
    .split('?')[0]!
    .replace(/(?<=[^/*])\*$/, '');
}
