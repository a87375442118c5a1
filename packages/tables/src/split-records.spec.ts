import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableLimits } from './limits.js';
import { recordSplitter, type Quote } from './split-records.js';

function recordsOf(pieces: readonly string[], delimiter = ',', quote: Quote = '"'): string[][] {
  const splitter = recordSplitter(delimiter, quote);
  const results = [...pieces.map((piece) => splitter.split(piece)), splitter.finish()];
  return results.flatMap((result) => {
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  });
}

describe('recordSplitter', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"a,b","c\nd"\n', [['a,b', 'c\nd']]],
    ['"say ""yes""",2\n', [['say "yes"', '2']]],
    ['5" pipe,"",x\n', [['5" pipe', '', 'x']]],
    ['a, "b, c" ,d\n', [['a', 'b, c', 'd']]],
    ['"Big" park,1\n', [['Big park', '1']]],
  ])('splits %j', (text, records) => expect(recordsOf([text])).toEqual(records));

  it('leaves quotes alone where they are letters', () => expect(recordsOf(['"a,b\n'], ',', '')).toEqual([['"a', 'b']]));
  it('knows other wrappers', () => expect(recordsOf(["'a;b';'it''s'\n"], ';', "'")).toEqual([['a;b', "it's"]]));
  it('says where a quote is opened that never closes', () => {
    const splitter = recordSplitter(',', '"');
    splitter.split('a,b\n1,"2\n3,4\n');
    expect(splitter.finish()).toEqual({ ok: false, error: { code: 'table/quote-never-closed', row: 2, column: 2 } });
  });
  it('refuses a record without end as soon as it is too long', () => {
    const splitter = recordSplitter(',', '"');
    const long = 'x'.repeat(tableLimits.longestRecord);
    expect(splitter.split(`a\n${long}`).ok).toBe(true);
    expect(splitter.split('xx')).toMatchObject({ ok: false, error: { code: 'table/record-too-long', row: 2 } });
  });
  it('refuses more columns than any budget has', () =>
    expect(recordSplitter(',', '"').split(`a\n${','.repeat(tableLimits.mostColumns)}\n`)).toMatchObject({
      error: { code: 'table/too-many-columns', row: 2 },
    }));

  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '부', '"', ',', ';', '\n', '\r', ' ', '1'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  it('gives back what was written by the rules, however the text is cut into pieces', () =>
    fc.assert(
      fc.property(table, fc.array(fc.nat(40), { maxLength: 6 }), (rows, cuts) => {
        const written = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const places = [0, ...cuts.toSorted((a, b) => a - b), written.length];
        const pieces = places.slice(1).map((end, at) => written.slice(places[at], end));
        expect(recordsOf(pieces)).toEqual(rows);
      }),
    ));
});
