import { describe, expect, it } from 'vitest';
import { stepReader } from './step-reader.js';

const rules = { mapping: { programmeCode: [0], programmeName: [1] }, codeWidths: { programmeCode: 5 } };
const reader = () => stepReader('programme', rules)!;

describe('stepReader', () => {
  it('understands a step once and hands out the same one wherever it comes again', () => {
    const { read } = reader();
    const first = read(['3211', 'Escuelas', 'a']);
    expect(first).toMatchObject({ classified: { code: '03211', name: 'Escuelas' }, written: '3211', lacksCell: false });
    read(['3212', 'Bibliotecas', 'b']);
    expect(read(['3211', 'Escuelas', 'c'])).toBe(first);
  });

  it('tells steps apart that differ in their names alone, or in their codes alone', () => {
    const { read } = reader();
    const seen = new Set([read(['1', 'A']), read(['1', 'B']), read(['2', 'A']), read(['', 'A']), read(['1', ''])]);
    expect(seen.size).toBe(5);
  });

  it('notices what is missing, and a total', () => {
    const { read } = reader();
    expect(read(['', 'Escuelas'])).toMatchObject({ codeIsBlank: true, lacksCell: true });
    expect(read(['1'])).toMatchObject({ classified: { code: '00001', name: '' }, lacksCell: true });
    expect(read([])).toMatchObject({ classified: undefined, lacksCell: true });
    expect(read(['1', 'Total']).saysTotal).toBe(true);
  });

  it('joins the code of several columns, and takes none of them for another', () => {
    const { read } = stepReader('economic', { mapping: { economicCode: [0, 1], economicName: [2] }, codeWidths: {} })!;
    expect(read(['01', '02', 'x']).classified).toEqual({ code: '01.02', name: 'x' });
    expect(read(['01', '', '02']).classified).toEqual({ code: '01', name: '02' });
  });

  it('goes on when there are more steps than it remembers', () => {
    const { read } = reader();
    for (let at = 0; at < 45_000; at += 1) read([String(at), `Name ${at}`]);
    expect(read(['7', 'Name 7']).classified).toEqual({ code: '00007', name: 'Name 7' });
  });

  it('is not there for a step that no column speaks of', () => expect(stepReader('fund', rules)).toBeUndefined());
});
