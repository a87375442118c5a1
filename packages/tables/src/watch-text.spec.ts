import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRows } from './first-rows.js';
import { textTable } from './text-table.js';
import { watchText } from './watch-text.js';

/** Known to Node; a pure package does not see its types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const half = 512 * 1024;
const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = (times: number) => 'Centro;Descripción;1,00\n'.repeat(times);

function seenOf(pieces: readonly Uint8Array[]) {
  const watch = watchText();
  for (const piece of pieces) watch.see(piece);
  return watch.seen();
}

describe('watchText', () => {
  it('knows that a text is what its beginning promises', () =>
    expect(seenOf([utf8(rows(60_000))])).toEqual({ encoding: 'utf-8', decodes: true }));
  it('notices a byte without meaning, however late it comes', () =>
    expect(seenOf([utf8(rows(60_000)), Uint8Array.from([0xe9, 0x20]), utf8(rows(3))])).toEqual({ encoding: 'utf-8', decodes: false }));
  it('notices a character that is never ended', () =>
    expect(seenOf([utf8(rows(30_000)), Uint8Array.from([0xc3])])).toEqual({ encoding: 'utf-8', decodes: false }));
  it('says something of a file without bytes', () => expect(seenOf([])).toEqual({ encoding: 'utf-8', decodes: true }));
  it('sees the same however the bytes are cut', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), fc.integer({ min: 0, max: 40 }), fc.boolean(), (noise, cut, late) => {
        const whole = late ? Uint8Array.from([...utf8('é;'.repeat(20)), ...noise]) : noise;
        expect(seenOf([whole.slice(0, cut), whole.slice(cut)])).toEqual(seenOf([whole]));
      }),
    ));

  it('lets a table be opened from its beginning alone', async () => {
    const bytes = utf8(rows(80_000));
    let taken = 0;
    async function* file() {
      for (let at = 0; at < bytes.length; at += half / 8) {
        taken += 1;
        yield await Promise.resolve(bytes.subarray(at, at + half / 8));
      }
    }
    const table = await textTable(file, seenOf([bytes]));
    if (!table.ok) throw new Error(table.error.code);
    expect(taken).toBeLessThan(bytes.length / (half / 8));
    expect(await firstRows(table.value, table.value.dialects[0]!, 1)).toEqual([['Centro', 'Descripción', '1,00']]);
  });
});
