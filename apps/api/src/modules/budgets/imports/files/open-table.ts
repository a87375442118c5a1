import { setImmediate } from 'node:timers/promises';
import { knownTable, openTable as openTableIn } from '@madang/spreadsheets';
import type { Bytes, Table, TextSeen, TextWatch } from '@madang/tables';
import { orThrow } from '../../../../platform/http/problem.js';

const sliceSize = 64 * 1024;

/** The table in a file that nobody has looked at yet, or the problem of a file that holds none. */
export async function openTable(bytes: () => Bytes, seen?: TextSeen): Promise<Table> {
  return orThrow(await openTableIn(() => inSlices(bytes()), seen));
}

/** The table in a file that is known: nothing of it is guessed again. */
export function reopenTable(bytes: () => Bytes): Table {
  return knownTable(() => inSlices(bytes()));
}

/** Small enough that others get their turn in between: reading a large file must not hold up everybody's pages. */
async function* inSlices(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length; from += sliceSize) {
      yield piece.subarray(from, from + sliceSize);
      await setImmediate();
    }
  }
}

/** Bytes that are all at hand. */
// oxlint-disable-next-line typescript/require-await
export async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The same bytes, while somebody watches them. */
export async function* watched(bytes: Bytes, { see }: TextWatch): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    see(piece);
    yield piece;
  }
}
