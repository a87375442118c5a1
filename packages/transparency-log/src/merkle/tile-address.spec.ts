import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryBundle, readEntryBundle, readTilePath } from './tile-address.js';
import { tilePath, tileWidth } from './tiles.js';

describe('the address of a tile', () => {
  it('is read back as it was written', () => {
    const tiles = fc.record({
      row: fc.integer({ min: 0, max: 5 }),
      index: fc.integer({ min: 0, max: 10 ** 12 - 1 }),
      width: fc.integer({ min: 1, max: tileWidth }),
    });
    fc.assert(
      fc.property(tiles, (tile) => {
        expect(readTilePath(tilePath(tile).replace('tile/', ''))).toEqual(tile);
      }),
    );
  });

  it.each([
    ['0/x001/x234/067', { row: 0, index: 1_234_067, width: 256 }],
    ['entries/067.p/255', { row: 'entries', index: 67, width: 255 }],
  ] as const)('%s is as the convention writes it', (path, tile) => {
    expect(readTilePath(path)).toEqual(tile);
  });

  it.each([
    '',
    '0',
    '0/',
    '0/67',
    '0/1067',
    '0/x000/067',
    '6/000',
    '-1/000',
    '0/000.p/0',
    '0/000.p/256',
    '0/000.p/08',
    '0/001/067',
    'x/000',
    '0/000.p/',
  ])('is not %j', (path) => {
    expect(readTilePath(path)).toBeNull();
  });
});

describe('a bundle of entries', () => {
  it('gives back every entry', () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 });
    fc.assert(
      fc.property(entries, (some) => {
        expect(readEntryBundle(entryBundle(some))).toEqual(some);
      }),
    );
  });

  it('says that it was cut', () => {
    const whole = entryBundle([new Uint8Array(300), new Uint8Array(7)]);
    expect(readEntryBundle(whole.slice(0, -1))).toBeNull();
    expect(readEntryBundle(whole.slice(0, 1))).toBeNull();
  });

  it('takes no entry whose length two bytes cannot say', () => {
    expect(() => entryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
  });
});
