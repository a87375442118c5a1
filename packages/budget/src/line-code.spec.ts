import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFromName, lineCode } from './line-code.js';

const spending = { direction: 'expenditure', elimination: false } as const;

describe('lineCode', () => {
  it('strings the classification together behind an E for expenditure', () =>
    expect(lineCode({ ...spending, body: '001', department: '102', programme: '49101', economic: '41002', chapter: '4' })).toBe(
      'E-001-102-49101-41002',
    ));
  it('takes the chapter where there is no economic code', () =>
    expect(lineCode({ ...spending, programme: '49101', chapter: '4' })).toBe('E-49101-4'));
  it('leaves out what a city does not use, as revenue has no programme', () =>
    expect(lineCode({ direction: 'revenue', elimination: false, body: '001', economic: '11500' })).toBe('R-001-11500'));
  it('puts an X before eliminations of either direction', () => {
    expect(lineCode({ ...spending, elimination: true, body: '001' })).toBe('XE-001');
    expect(lineCode({ direction: 'revenue', elimination: true, body: '001' })).toBe('XR-001');
  });
  it('turns what a URL or the separator could trip over into underscores', () =>
    expect(lineCode({ ...spending, body: '1/2', programme: 'a b-c', economic: '3.1' })).toBe('E-1_2-a_b_c-3.1'));
  it('always fits into a URL', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (body, economic) => {
        expect(lineCode({ ...spending, body, economic })).toMatch(/^E[A-Za-z0-9._-]*$/u);
      }),
    ));
});

describe('codeFromName', () => {
  it('keeps a Latin name readable, without its accents', () => expect(codeFromName('  Policía  y Seguridad ')).toBe('Policia_y_Seguridad'));
  it('is the same for every way of typing the same name', () => expect(codeFromName('Ｆｉｒｅ\u00a0Dept')).toBe(codeFromName('Fire Dept')));
  it('tells two names apart that have no Latin letter', () => {
    expect(codeFromName('시민건강국')).toMatch(/^[0-9a-z]+$/u);
    expect(codeFromName('시민건강국')).not.toBe(codeFromName('경제진흥본부'));
  });
  it('tells long names apart that begin alike', () => {
    const start = 'Department of the Environment and of everything around it ';
    expect(codeFromName(`${start}north`)).not.toBe(codeFromName(`${start}south`));
    expect(codeFromName(`${start}north`).length).toBeLessThan(64);
  });
});
