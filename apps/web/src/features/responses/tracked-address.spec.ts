import { describe, expect, it } from 'vitest';
import { readTracked, writeTracked } from './tracked-address.js';

const read = (query: string) => readTracked(new URLSearchParams(query));

describe('the address of the tracker', () => {
  it('names a kind and an office', () => expect(read('kind=overdue&office=Parks')).toEqual({ kind: 'overdue', office: 'Parks' }));
  it('asks for every office when none is chosen', () => expect(read('office=all')).toEqual({}));
  it('tells what no office has taken up from every office', () => expect(read('office=none')).toEqual({ office: '' }));
  it('forgets what it does not know', () => expect(read('kind=late&nonsense=1')).toEqual({}));
  it.each(['kind=due', 'kind=answered&office=Parks&cursor=abc', 'office=none'])('reads %s back as it wrote it', (query) => {
    const written = Object.entries(writeTracked(read(query))).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    expect(readTracked(new URLSearchParams(written))).toEqual(read(query));
  });
});
