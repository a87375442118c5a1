import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Bytes } from './bytes.js';
import type { TextEncoding } from './guess-encoding.js';

/** Known to browsers and to Node alike; declared here because a pure package sees neither's types. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

export type TextDoesNotDecode = Refusal<'table/text-does-not-decode'> & { readonly encoding: TextEncoding };

/** Large enough to be quick, small enough that a file which comes in one piece is not decoded in one. */
const sliceSize = 64 * 1024;

/** The text without its byte order mark. Refused when a byte has no meaning in the encoding, rather than filled with marks. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): Result<string, TextDoesNotDecode> {
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return err({ code: 'table/text-does-not-decode', encoding });
  }
}

/**
 * The text piece by piece. Where a byte has no meaning in the encoding, the text before it and then the refusal are the last:
 * whoever counts rows knows in which it stands.
 */
export async function* decodedText(bytes: Bytes, encoding: TextEncoding): AsyncGenerator<Result<string, TextDoesNotDecode>> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const refused = err<TextDoesNotDecode>({ code: 'table/text-does-not-decode', encoding });
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length; from += sliceSize) {
      const slice = piece.subarray(from, from + sliceSize);
      const text = decoded(() => decoder.decode(slice, { stream: true }));
      if (text === undefined) {
        yield ok(readablePart(slice, encoding));
        return yield refused;
      }
      yield ok(text);
    }
  }
  const rest = decoded(() => decoder.decode());
  yield rest === undefined ? refused : ok(rest);
}

/** Takes the bytes of a text one piece after the other; false from the first one without meaning on. Without a piece, the text has ended. */
export function textDecoding(encoding: TextEncoding): (piece?: Uint8Array) => boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => decoded(() => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode())) !== undefined;
}

/** Up to the first byte without meaning. The slice may open inside a character, which is no fault. */
function readablePart(slice: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding, { fatal: false }).decode(slice).replace(/^\ufffd{1,3}/u, '');
  const at = text.indexOf('\ufffd');
  return at < 0 ? text : text.slice(0, at);
}

function decoded(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
