import { memoryUsage, stdout } from 'node:process';
import { examineFile } from '@madang/budget';
import { textTable, type Bytes } from '@madang/tables';
import { describe, expect, it } from 'vitest';
import { budgetCheckAsJson } from './budget-check-as-json.js';

const seed = 20_261_122;
const cases = 240;
const mebibyte = 1024 * 1024;

async function endOf(bytes: () => Bytes): Promise<{ readonly code: string; readonly row?: number }> {
  const table = await textTable(bytes);
  if (!table.ok) return table.error;
  const examined = await examineFile({ table: table.value, path: 'budget.csv' });
  if (!examined.ok) return examined.error;
  JSON.parse(budgetCheckAsJson('budget.csv', examined.value));
  return { code: examined.value.rows.errors[0]?.code ?? 'read' };
}

// oxlint-disable-next-line typescript/require-await
async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

const header = 'Programme,Name,Budget\n';

describe('a malformed file', () => {
  it.each<[string, (string | Uint8Array)[], Record<string, unknown>]>([
    ['that is empty', [''], { code: 'table/empty' }],
    ['of blanks alone', ['\n\n  \n'], { code: 'table/empty' }],
    [
      'with a quote that is never closed',
      [header, '1,"Parks,5\n', '2,Roads,6\n'.repeat(50)],
      { code: 'table/quote-never-closed', row: 2, column: 2 },
    ],
    ['with zero bytes', [header, '1,Parks,5\n2,Ro\0ads,6\n'], { code: 'table/holds-nul' }],
    [
      'of two encodings',
      [header, '1,Café señor niño,5\n'.repeat(3), Buffer.from('2,Caf\u00e9,6\n', 'latin1')],
      { code: 'table/text-does-not-decode', row: 5 },
    ],
    ['with 16,000 columns', [header, `${','.repeat(16_000)}\n`], { code: 'table/too-many-columns', row: 2 }],
    ['of noise', [Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)], { code: 'table/other-kind', kind: 'binary' }],
    ['that is a web page', ['<!DOCTYPE html><html></html>'], { code: 'table/other-kind', kind: 'web-page' }],
    [
      'whose amounts are formulas',
      [header, '1,Parks,=SUM(A1:A9)\n2,Roads,=1+1\n3,Trees,5\n4,Lamps,6\n5,Bins,7\n6,Paths,8\n7,Ponds,9\n8,Nests,10\n'],
      { code: 'budget/not-an-amount' },
    ],
    ['with cells that open like formulas', [header, '1,"=cmd|calc",5\n2,@SUM,6\n'], { code: 'read' }],
    ['with headings that are names of JavaScript', ['__proto__,constructor,toString\n1,Parks,5\n'], { code: 'read' }],
    ['with digits without end', [header, `1,Parks,${'9'.repeat(100_000)}\n2,Roads,5\n`], { code: 'read' }],
    [
      'with amounts shortened by a spreadsheet',
      [header, '1,Parks,1.2E+07\n2,Roads,5\n3,Trees,6\n4,Lamps,7\n'],
      { code: 'budget/amount-lost-digits' },
    ],
    ['with rows of other widths', [header, '1,Parks,5\n2,Roads,6,7,8\n3\n'], { code: 'budget/row-has-other-width' }],
    ['with marks that turn the direction of writing', [header, '1,\u202eskraP,5\n'], { code: 'read' }],
    ['that ends in the middle of a letter', [header, '1,Caf', Uint8Array.from([0xc3])], { code: 'table/text-does-not-decode' }],
  ])('%s ends in a sentence, or is read', async (_, parts, end) => {
    expect(await endOf(() => pieces(...parts))).toMatchObject(end);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it(`made by changing bytes is read or refused: ${cases} of them`, async () => {
    stdout.write(`Malformed files from seed ${seed}.\n`);
    const random = randomNumbers(seed);
    const ends: string[] = [];
    for (let at = 0; at < cases; at += 1) {
      const bytes = malformed(random);
      ends.push((await endOf(() => pieces(bytes))).code);
    }
    expect(ends.filter((code) => !/^(?:read$|table\/|budget\/)/u.test(code))).toEqual([]);
    expect(new Set(ends).size).toBeGreaterThan(3);
  });

  it('of one line of a gigabyte is refused without being kept', async () => {
    const line = Buffer.alloc(mebibyte, 'x');
    async function* gigabyte(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < 1024; at += 1) yield* pieces(line);
    }
    const before = memoryUsage().rss;
    expect(await endOf(gigabyte)).toMatchObject({ code: 'table/record-too-long', row: 1 });
    expect(memoryUsage().rss - before).toBeLessThan(200 * mebibyte);
  });

  it('with a cell of fifty megabytes is refused at its row without being kept', async () => {
    const before = memoryUsage().rss;
    const cell = Buffer.alloc(mebibyte, 'y');
    const end = await endOf(() => pieces(header, '1,Parks,5\n2,"', ...Array.from({ length: 50 }, () => cell), '",6\n'));
    expect(end).toMatchObject({ code: 'table/record-too-long', row: 3 });
    expect(memoryUsage().rss - before).toBeLessThan(200 * mebibyte);
  });
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

const models = [
  `${header}${Array.from({ length: 12 }, (_, at) => `${at},Line ${at},${at * 1000}`).join('\n')}\n`,
  `Centro;Descripción;Capítulo;Económico;CRED_INICIAL;OBL_RECONOC\n${'001;AYUNTAMIENTO;1;10000;"1.234,50";-5\n'.repeat(9)}`,
  `부서\t사업\t예산\n${'복지과\t주거 지원\t"1,000"\n'.repeat(9)}합계\t\t9000\n`,
];
const spoilers = [
  '"',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\0',
  "'",
  '=',
  '-',
  '(',
  '\ufeff',
  '\u202e',
  '9'.repeat(400),
  '1e5',
  '€',
  '٣',
  ' ',
  '\n\n\n',
];

function malformed(random: (below: number) => number): Buffer {
  let text = models[random(models.length)]!;
  for (let at = 0; at <= random(12); at += 1) {
    const place = random(text.length);
    const cut = random(3) === 0 ? random(30) : 0;
    text = text.slice(0, place) + spoilers[random(spoilers.length)]! + text.slice(place + cut);
  }
  const bytes = Buffer.from(text, random(4) === 0 ? 'utf16le' : 'utf8');
  for (let at = 0; at < random(4); at += 1) bytes[random(bytes.length)] = random(256);
  return bytes;
}
