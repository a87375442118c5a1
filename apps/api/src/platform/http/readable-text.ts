import type { FieldProblem } from '@madang/contracts/problems';

/** No text in any language: a zero, which the database cannot keep, and half of a pair, which it would change unseen. */
const unreadable = /[\0\p{Surrogate}]/u;

/** Where a text that nobody can keep or read stands in what was sent; null where there is none. As deep as it may be. */
export function unreadableText(sent: unknown): FieldProblem | null {
  const open: { readonly pointer: string; readonly value: unknown }[] = [{ pointer: '#', value: sent }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { pointer, value } = one;
    if (typeof value === 'string' && unreadable.test(value))
      return { pointer, code: 'matches', detail: 'This text holds signs that are none' };
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inside] of Object.entries(value)) {
      if (unreadable.test(name)) return { pointer, code: 'matches', detail: 'A name holds signs that are none' };
      open.push({ pointer: `${pointer}/${escaped(name)}`, value: inside });
    }
  }
  return null;
}

/** A name within a JSON pointer (RFC 6901). */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
