import { describe, expect, it } from 'vitest';
import { applyProfile, formatOf, profileOf, type Dialect } from './import-profile.js';

const dialect: Dialect = {
  encoding: 'windows-1252',
  delimiter: ';',
  format: { decimal: ',', group: '', unitsOf: 1000n, blank: 'refused' },
  codeWidths: { programmeCode: 5 },
};
const header = ['Centro', 'Descripcion', 'Programa', 'Descripcion', 'CRED_INICIAL'];
const mapping = { bodyCode: [0], programmeCode: [2], programmeName: [3], initial: [4] };

describe('an import profile', () => {
  it('survives storage as JSON, thousands included', () => {
    const stored: unknown = JSON.parse(JSON.stringify(profileOf(header, mapping, dialect)));
    expect(stored).toEqual(profileOf(header, mapping, dialect));
    expect(formatOf(profileOf(header, mapping, dialect))).toEqual(dialect.format);
  });
  it('finds its headings where they have moved and are spelt otherwise', () =>
    expect(
      applyProfile(profileOf(header, mapping, dialect), ['Año', 'CENTRO', 'Descripción', 'programa', 'DESCRIPCIÓN', 'CRED.INICIAL']),
    ).toEqual({
      ok: true,
      value: { bodyCode: [1], programmeCode: [3], programmeName: [4], initial: [5] },
    }));
  it('says which headings are gone, the second of a kind too', () =>
    expect(applyProfile(profileOf(header, mapping, dialect), ['Centro', 'Descripcion', 'Programa', 'Importe'])).toEqual({
      ok: false,
      error: {
        code: 'budget/headings-missing',
        missing: [
          { field: 'programmeName', heading: { text: 'Descripcion', occurrence: 2 } },
          { field: 'initial', heading: { text: 'CRED_INICIAL', occurrence: 1 } },
        ],
      },
    }));
  it('keeps the order of columns that make one code', () => {
    const nested = { programmeCode: [0, 1], initial: [2] };
    const profile = profileOf(['款', '項', '予算額'], nested, dialect);
    expect(applyProfile(profile, ['項', '款', '予算額'])).toEqual({ ok: true, value: { programmeCode: [1, 0], initial: [2] } });
  });
});
