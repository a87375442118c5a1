import { describe, expect, it } from 'vitest';
import { guessSeparators } from './guess-separators.js';

const delimiterOf = (sample: string) => guessSeparators(sample).delimiter;

describe('guessSeparators', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1;2;3\n', ';'],
    ['a\tb\n1\t2\n', '\t'],
    ['a|b\n1|2\n', '|'],
  ])('finds what parts the cells of %j', (sample, delimiter) => expect(delimiterOf(sample)).toBe(delimiter));
  it('is not misled by decimal commas', () => {
    expect(delimiterOf('a;b;c\n1,5;2,5;3,5\n1;2,75;x\n')).toBe(';');
    expect(delimiterOf('Rent;1,50\nLight;2,75\n')).toBe(';');
  });
  it('is not misled by commas inside names', () =>
    expect(delimiterOf('Code\tName\tAmount\n1\tRoads, streets\t5\n2\tParks, trees\t6\n3\tLight, power\t7\n')).toBe('\t'));
  it('steps over separators and line breaks inside quotes', () =>
    expect(delimiterOf('a,b\n"1;2;3\n4;5;6",7\n"8;9;1\n2;3;4",5\n')).toBe(','));
  it('leaves out the last record, which the sample may have cut', () => expect(delimiterOf('a;b,c\nd;e')).toBe(delimiterOf('a;b,c\n')));
  it('prefers the separator that also occurs more often', () => expect(delimiterOf('a;b;c|d\n1;2;3|4\n')).toBe(';'));
  it('says comma when there is nothing to part', () => expect(delimiterOf('amount\n1000\n')).toBe(','));
  it('believes the line with which Excel is told', () => expect(delimiterOf('sep=;\na,b;c,d\n1,2;3,4\n')).toBe(';'));

  it('takes double quotes for wrappers unless they are letters of an unwrapped text', () => {
    expect(guessSeparators('a,b\n"x, y",1\n"z, w",2\n').quote).toBe('"');
    const inches = Array.from({ length: 20 }, (_, at) => `"Pipe of ${at} inches\t${at}\tx`).join('\n');
    expect(guessSeparators(`name\tsize\tkind\n${inches}\n`)).toEqual(expect.objectContaining({ delimiter: '\t', quote: '' }));
  });
  it('takes single quotes for wrappers where cells are wrapped in them', () =>
    expect(guessSeparators("'a','b','c'\n'x, y','1','2'\n'z','2','3'\n'v, u','2','3'\n").quote).toBe("'"));
});
