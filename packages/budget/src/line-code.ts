import type { LineCode } from '@madang/basics';
import type { Direction } from './budget-line.js';

export interface LineCodeParts {
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly body?: string | undefined;
  readonly department?: string | undefined;
  readonly programme?: string | undefined;
  readonly economic?: string | undefined;
  /** Stands in where a city publishes no economic code. */
  readonly chapter?: string | undefined;
  readonly function?: string | undefined;
  readonly fund?: string | undefined;
  readonly district?: string | undefined;
}

/**
 * The code that names a line in URLs, proposals and histories: `E-001-102-49101-41002`. It is made of the classification
 * alone, so the same line has the same code in every year. `E` is expenditure, `R` revenue, a leading `X` an elimination.
 * Parts that a city does not use are left out; fund and district say so by `f.` and `d.`.
 */
export function lineCode(parts: LineCodeParts): LineCode {
  let code = (parts.elimination ? 'X' : '') + (parts.direction === 'expenditure' ? 'E' : 'R');
  for (const step of [parts.body, parts.department, parts.function, parts.programme, parts.economic || parts.chapter]) {
    if (step) code += `-${urlSafe(step)}`;
  }
  if (parts.fund) code += `-${urlSafe(`f.${parts.fund}`)}`;
  if (parts.district) code += `-${urlSafe(`d.${parts.district}`)}`;
  return code as LineCode;
}

/** One part of a line code: whatever a URL or the separator could trip over becomes `_`. */
export function urlSafe(part: string): string {
  return /[^A-Za-z0-9.]/u.test(part) ? part.replaceAll(/[^A-Za-z0-9.]/gu, '_') : part;
}

const longestSlug = 48;

/**
 * A stable code for a thing that a city names but does not number. Latin letters stay readable; where letters had to go
 * (or the name is long) a hash of the whole name is added, so that two Korean bureaux do not share a row of underscores.
 */
export function codeFromName(name: string): string {
  const plain = name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
  const folded = plain.normalize('NFD').replaceAll(/[\u0300-\u036f]/gu, '');
  const slug = folded.replaceAll(/[^A-Za-z0-9.]+/gu, '_').replaceAll(/^_+|_+$/gu, '');
  const keptAllLetters = !/[^\x20-\x7e]/u.test(folded.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  if (keptAllLetters && slug.length <= longestSlug) return slug;
  return [slug.slice(0, longestSlug), shortHash(plain)].filter(isGiven).join('.');
}

/** FNV-1a, 64 bits. Not secret: it only has to be the same everywhere and rarely the same for two names of one city. */
function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(36);
}

function isGiven(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}
