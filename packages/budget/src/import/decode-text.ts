import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { TextEncoding } from './guess-encoding.js';

/** Known to browsers and to Node alike; declared here because a pure package sees neither's types. */
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string };

export type TextDoesNotDecode = Refusal<'budget/text-does-not-decode'> & { readonly encoding: TextEncoding };

/** The text without its byte order mark. Refused when a byte has no meaning in the encoding, rather than filled with marks. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): Result<string, TextDoesNotDecode> {
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return err({ code: 'budget/text-does-not-decode', encoding });
  }
}
