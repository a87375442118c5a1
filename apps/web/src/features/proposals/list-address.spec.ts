import { describe, expect, it } from 'vitest';
import { rightCodes } from '../../ui/right-words.js';
import { filesQuery, isNarrowed, readListAddress, writeListAddress } from './list-address.js';

const read = (search: string) => readListAddress(new URLSearchParams(search));

describe('the address of the list', () => {
  it('is shuffled unless it says otherwise', () => {
    expect(read('').order).toBe('shuffled');
    expect(read('order=newest').order).toBe('newest');
    expect(read('order=loudest').order).toBe('shuffled');
  });

  it('leaves out what makes no sense', () => {
    expect(read('stage=forgotten&q=%20%20').stage).toBeUndefined();
    expect(read('stage=forgotten&q=%20%20').q).toBeUndefined();
    expect(read('side=adds').side).toBeUndefined();
    expect(read('line=E-1&side=adds').side).toBe('adds');
  });

  it('knows every right by its code', () => {
    for (const code of rightCodes) expect(read(`right=${code}`).right).toBe(code);
    expect(read('right=XX').right).toBeUndefined();
  });

  it('is written as it was read, so that the next page has the same order', () => {
    const search = 'q=benches&stage=waiting&district=east&seed=2026-03-20&cursor=abc';
    const written = Object.entries(writeListAddress(read(search))).filter((entry): entry is [string, string] => entry[1] !== undefined);
    expect(new URLSearchParams(written)).toEqual(new URLSearchParams(search));
  });

  it('is kept for a file, but for its order and its place', () => {
    expect(filesQuery(read('q=benches&right=HO&origin=older&order=newest&seed=1&cursor=abc'))).toBe('?q=benches&right=HO&origin=older');
    expect(filesQuery(read(''), 'ko')).toBe('?language=ko');
    expect(filesQuery(read(''))).toBe('');
  });

  it('knows whether anything narrows the list; an order does not', () => {
    expect(isNarrowed(read('order=newest&seed=1'))).toBe(false);
    expect(isNarrowed(read('line=E-1'))).toBe(true);
  });
});
