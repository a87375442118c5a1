import { expect, describe, it } from 'vitest';
import { textTable } from '@madang/tables';
import { dialectOf } from './file-reading.js';
import { guessFile } from './guess-file.js';
import { guessWithProfile } from './guess-with-profile.js';
import { profileOf } from './import-profile.js';

async function tableOf(text: string) {
  // oxlint-disable-next-line typescript/require-await
  const table = await textTable(async function* bytes() {
    yield new TextEncoder().encode(text);
  });
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

const thisYear = 'Ref;Nombre;Importe;Propuesta\n101;Parques;100,00;90,00\n102;Calles;50,00;60,00\n';
const nextYear = 'Nombre;Importe;Propuesta;Ref\nParques;110,00;100,00;101\n';

/** As a person has said it: the column that no guess would take. */
async function profile() {
  const guess = await guessFile({ table: await tableOf(thisYear), direction: 'expenditure' }, async () => undefined);
  if (!guess.ok) throw new Error(guess.error.code);
  const reading = { ...guess.value.reading, mayBeBlank: ['programmeCode' as const], totals: 'exclude' as const };
  return profileOf(reading.header, { programmeCode: [0], programmeName: [1], initial: [3] }, dialectOf(reading));
}

describe('a file read by a chosen profile', () => {
  it('has its columns found by their headings, wherever they stand, and its answers taken over', async () => {
    const read = await guessWithProfile({ table: await tableOf(nextYear), direction: 'expenditure' }, await profile());
    expect(read).toMatchObject({
      ok: true,
      value: {
        reading: {
          readBy: 'profile',
          mapping: { programmeCode: [3], programmeName: [0], initial: [2] },
          mayBeBlank: ['programmeCode'],
          totals: 'exclude',
        },
      },
    });
  });

  it('is refused by the headings that it lacks', async () => {
    const other = await tableOf('Codigo;Nombre;Importe\n101;Parques;110,00\n');
    const read = await guessWithProfile({ table: other, direction: 'expenditure' }, await profile());
    expect(read).toMatchObject({ ok: false, error: { code: 'budget/headings-missing' } });
    expect(read.ok || ('missing' in read.error && read.error.missing.map(({ heading }) => heading.text))).toEqual(['Ref', 'Propuesta']);
  });
});
