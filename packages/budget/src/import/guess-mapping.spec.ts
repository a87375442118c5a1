import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess-mapping.js';

describe('guessMapping', () => {
  it('gives each bare description to the code on its left', () =>
    expect(
      guessMapping(
        ['Centro', 'Descripcion', 'Programa', 'Descripcion', 'CRED_INICIAL'],
        [['001', 'AYUNTAMIENTO', '49101', 'SERVICIOS INFORMÁTICOS', '1000,5']],
        'expenditure',
      ).mapping,
    ).toEqual({ bodyCode: [0], bodyName: [1], programmeCode: [2], programmeName: [3], initial: [4] }));

  it('parts two columns called Cap. by what stands in them', () => {
    const header = ['Programa', 'Cap.', 'Cap.', 'CRED.INICIAL'];
    expect(guessMapping(header, [['49101', '4', 'TRANSFERENCIAS CORRIENTES', '1']], 'expenditure').mapping).toMatchObject({
      chapterCode: [1],
      chapterName: [2],
    });
    const twice = guessMapping(header, [['49101', '4', '4', '1']], 'expenditure').mapping;
    expect([twice.chapterCode, twice.chapterName]).toEqual([[1], undefined]);
  });

  it('lets the cells decide whether a department is a code or a name', () => {
    const header = ['department', 'amount'];
    expect(guessMapping(header, [['D-12', '5']], 'expenditure').mapping).toEqual({ departmentCode: [0], initial: [1] });
    expect(guessMapping(header, [['Fire Department', '5']], 'expenditure').mapping).toEqual({ departmentName: [0], initial: [1] });
  });

  it('joins codes that Japan numbers afresh in each parent, and takes the first economic level for the chapter', () =>
    expect(
      guessMapping(
        ['款', '款名', '項', '項名', '事業', '事業名', '節', '節名', '細節', '細節名', '予算額'],
        [['1', '議会費', '1', '議会費', '3', '一般職人件費', '2', '給料', '1', '一般職給', '5000']],
        'expenditure',
      ).mapping,
    ).toEqual({
      programmeCode: [0, 2, 4],
      programmeName: [5],
      economicCode: [6, 8],
      economicName: [9],
      chapterCode: [6],
      chapterName: [7],
      initial: [10],
    }));

  it('takes the column whose heading fits best, not the first that fits', () =>
    expect(guessMapping(['Budget notes 1', 'Budget', 'program'], [['1', '2', '13201']], 'expenditure').mapping.initial).toEqual([1]));

  it('takes no text for an amount, and no numbers for a direction', () => {
    const { mapping } = guessMapping(['program', 'account type', 'Budget'], [['13201', '7', 'see note']], 'expenditure');
    expect(mapping).toEqual({ programmeCode: [0] });
  });

  it('bears a stray word among the amounts', () => {
    const rows = ['5', '6', '7', 'n/a'].map((cell) => ['13201', cell]);
    expect(guessMapping(['program', 'amount'], rows, 'expenditure').mapping.initial).toEqual([1]);
  });

  it('shows every column with samples and how sure it is', () =>
    expect(
      guessMapping(
        ['program', 'amount in USD', 'q'],
        [
          ['13201', '5', ''],
          ['13202', '5', ''],
        ],
        'expenditure',
      ).columns,
    ).toEqual([
      { column: 0, heading: 'program', field: 'programmeCode', confidence: 'high', samples: ['13201', '13202'] },
      { column: 1, heading: 'amount in USD', field: 'initial', confidence: 'medium', samples: ['5'] },
      { column: 2, heading: 'q', field: undefined, confidence: undefined, samples: [] },
    ]));
});

describe('guessMapping without headings', () => {
  const spending = [
    '001',
    'AYUNTAMIENTO',
    '102',
    'ALCALDÍA',
    '49101',
    'SERVICIOS',
    '4',
    'TRANSFERENCIAS',
    '41002',
    'A INFORMÁTICA',
    '5',
    '1',
    '6',
  ];

  it('reads pairs of code and name by their order, and amounts behind them', () => {
    const { mapping, columns } = guessMapping([], [spending], 'expenditure');
    expect(mapping).toEqual({
      bodyCode: [0],
      bodyName: [1],
      departmentCode: [2],
      departmentName: [3],
      programmeCode: [4],
      programmeName: [5],
      chapterCode: [6],
      chapterName: [7],
      economicCode: [8],
      economicName: [9],
      initial: [10],
      modification: [11],
      final: [12],
    });
    expect(columns.every((column) => column.confidence === 'low')).toBe(true);
  });
  it('expects no programme in income', () =>
    expect(guessMapping([], [['001', 'AYUNTAMIENTO', '1', 'IMPUESTOS', '11500', 'VEHÍCULOS', '1000']], 'revenue').mapping).toEqual({
      bodyCode: [0],
      bodyName: [1],
      chapterCode: [2],
      chapterName: [3],
      economicCode: [4],
      economicName: [5],
      initial: [6],
    }));
  it('finds no chapter where no code begins with it', () =>
    expect(guessMapping([], [['001', 'A', '2', 'B', '11500', 'C', '7']], 'revenue').mapping.chapterCode).toBeUndefined());
});
