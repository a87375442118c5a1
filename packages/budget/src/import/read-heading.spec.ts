import { describe, expect, it } from 'vitest';
import { readHeading } from './read-heading.js';

describe('readHeading', () => {
  it.each([
    ['Centro', 'body', undefined, true],
    ['Descripcion Centro', 'body', 'name', true],
    ['Descripción Sección', 'department', 'name', true],
    ['Cap._2', 'chapter', undefined, false],
    ['CRED,INICIAL', 'initial', undefined, true],
    ['PREV.DEFINITIV', 'final', undefined, true],
    ['D. RECON.NETOS', 'executed', undefined, true],
    ['C_DISPUESTO', 'committed', undefined, true],
    ['Adopted Budget FY25', 'initial', undefined, true],
    ['C_AUTORIZADO', 'authorised', undefined, true],
    ['RECAUDADO', 'paid', undefined, true],
    ['fundCode', 'fund', 'code', true],
    ['COFOG_Level1', 'cofog', undefined, true],
    ['Haushaltsansatz 2024', 'initial', undefined, true],
    ['Produktbezeichnung', 'programme', 'name', true],
    ['세출예산액', 'initial', undefined, false],
    ['اسم البرنامج', 'programme', 'name', true],
    ['budget_year', 'fiscalYear', undefined, true],
    ['account_type', 'direction', undefined, true],
    ['Department Name', 'department', 'name', true],
    ['program code', 'programme', 'code', true],
    ['부서', 'department', undefined, true],
    ['부서코드', 'department', 'code', true],
    ['사업명', 'programme', 'name', true],
    ['예산액(원)', 'initial', undefined, false],
    ['유아이디', 'programme', 'code', true],
    ['款名', 'programme', 'name', true],
    ['細節', 'economic', undefined, true],
    ['予算額', 'initial', undefined, true],
  ])('%j speaks of %s (%s), exactly: %s', (text, concept, kind, exact) => {
    const reading = readHeading(text);
    expect([reading.concept, reading.kind, reading.exact]).toEqual([concept, kind, exact]);
  });
  it.each(['', 'q', '목적', 'Milestones', '% executed', 'Taux de réalisation'])('%j speaks of nothing known', (text) =>
    expect(readHeading(text).concept).toBeUndefined(),
  );
  it('a bare description is a name of something', () => expect(readHeading('Descripción')).toMatchObject({ kind: 'name' }));
});
