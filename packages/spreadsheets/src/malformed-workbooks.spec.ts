import { stdout } from 'node:process';
import { TableUnreadable } from '@madang/tables';
import { expect, it } from 'vitest';
import { openTable } from './open-table.js';
import { packWorkbook } from './pack-archive.js';

const seed = 20_261_122;
const cases = 120;

const whole = packWorkbook({
  texts: ['<t>Programme</t>', '<t>Amount</t>'],
  formats: ['000'],
  sheets: {
    Budget: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>${Array.from(
      { length: 40 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"><v>${at}</v></c><c r="B${at + 2}"><v>${at * 1.25}</v></c></row>`,
    ).join('')}`,
  },
});

/** Marsaglia's xorshift: the same faults on every machine. */
function randomNumbers(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

it(`${cases} workbooks with bytes changed, cut out or doubled are read or refused, and never crash`, async () => {
  stdout.write(`Malformed workbooks from seed ${seed}.\n`);
  const random = randomNumbers(seed);
  const ends: string[] = [];
  for (let at = 0; at < cases; at += 1) ends.push(await endOf(malformed(random)));
  expect(ends.filter((end) => end !== 'read' && !end.startsWith('table/'))).toEqual([]);
  expect(new Set(ends).size).toBeGreaterThan(1);
});

function malformed(random: (below: number) => number): Buffer {
  const bytes = Buffer.from(whole);
  const way = random(3);
  if (way === 0) for (let at = 0; at <= random(20); at += 1) bytes[random(bytes.length)] = random(256);
  if (way === 1) return bytes.subarray(0, random(bytes.length));
  const from = random(bytes.length);
  return way === 2 ? Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random(50))]) : bytes;
}

async function endOf(bytes: Buffer): Promise<string> {
  try {
    const table = await openTable(() => inOnePiece(bytes));
    if (!table.ok) return table.error.code;
    for (const dialect of table.value.dialects) for await (const _ of table.value.rows(dialect));
    return 'read';
  } catch (error) {
    return error instanceof TableUnreadable ? error.refusal.code : String(error);
  }
}

// oxlint-disable-next-line typescript/require-await
async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
