import { describe, expect, it } from 'vitest';
import { readDue, writeDue } from './due-address.js';

describe('the address of what is due', () => {
  it('leads to the same choice again', () => {
    for (const filter of [{}, { whose: 'mine' }, { when: 'week', office: 'Parks' }, { office: '' }] as const) {
      const search = Object.entries(writeDue(filter)).filter((pair): pair is [string, string] => pair[1] !== undefined);
      expect(readDue(new URLSearchParams(search))).toEqual(filter);
    }
  });

  it('asks for nothing that it does not know', () => expect(readDue(new URLSearchParams('whose=yours&when=never&office=all'))).toEqual({}));
});
