import { describe, expect, it } from 'vitest';
import { checkMapping } from './column-mapping.js';

describe('checkMapping', () => {
  it('accepts an amount and anything that says what it is for', () =>
    expect(checkMapping({ programmeName: [0], initial: [1] }, 2)).toEqual({ ok: true, value: { programmeName: [0], initial: [1] } }));
  it('names all that is missing at once', () =>
    expect(checkMapping({ final: [0] }, 1)).toMatchObject({
      error: { problems: [{ code: 'budget/mapping-lacks-initial' }, { code: 'budget/mapping-lacks-classification' }] },
    }));
  it('joins codes from several columns, and nothing else', () => {
    expect(checkMapping({ programmeCode: [0, 1], initial: [2] }, 3)).toMatchObject({ ok: true });
    expect(checkMapping({ programmeCode: [0], initial: [1, 2] }, 3)).toMatchObject({
      error: { problems: [{ code: 'budget/mapping-joins-columns', field: 'initial' }] },
    });
  });
  it('stays inside the table', () =>
    expect(checkMapping({ programmeCode: [0], initial: [2] }, 2)).toMatchObject({
      error: { problems: [{ code: 'budget/mapping-beyond-table', field: 'initial', column: 2 }] },
    }));
  it('reads no column as two amounts', () =>
    expect(checkMapping({ programmeCode: [0], initial: [1], final: [1] }, 2)).toMatchObject({
      error: { problems: [{ code: 'budget/mapping-reads-amount-twice', column: 1, fields: ['initial', 'final'] }] },
    }));
});
