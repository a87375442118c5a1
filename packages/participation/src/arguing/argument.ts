import type { Refusal } from '@madang/basics';

export const argumentSides = ['for', 'against'] as const;

/** Where somebody stands with one reason; the same person may see reasons on both sides. */
export type ArgumentSide = (typeof argumentSides)[number];

/** Characters (code points), blanks at both ends not counted. */
export const argumentLength = { least: 10, most: 1000 } as const;

/** How many arguments and replies one person may write in a day, in all of a city's proposals together. */
export const mostArgumentsADay = 20;

export type ArgumentRefusal =
  | (Refusal<'argument/too-short' | 'argument/too-long'> & { readonly length: number; readonly limit: number })
  | (Refusal<'argument/too-many-links'> & { readonly links: number; readonly limit: number });

/** Sources help; lists of addresses are advertising. */
export const mostLinks = 3;

/** What is wrong with the text of an argument or a reply; empty if it can be published. */
export function checkArgument(text: string): readonly ArgumentRefusal[] {
  const length = Array.from(text.trim()).length;
  const links = text.match(/https?:\/\//giu)?.length ?? 0;
  return [
    ...(length < argumentLength.least ? [{ code: 'argument/too-short', length, limit: argumentLength.least } as const] : []),
    ...(length > argumentLength.most ? [{ code: 'argument/too-long', length, limit: argumentLength.most } as const] : []),
    ...(links > mostLinks ? [{ code: 'argument/too-many-links', links, limit: mostLinks } as const] : []),
  ];
}
