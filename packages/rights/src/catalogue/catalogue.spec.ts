import { describe, expect, it } from 'vitest';
import { checkEntries } from '../checks/checks.js';
import { cofogDivisionOf, cofogDivisions, cofogGroup, cofogGroups, isCofogGroupCode } from './cofog.js';
import { indicator, indicators, isIndicatorCode } from './indicators/indicators.js';
import { principles } from './principles.js';
import { isRightCode, rightCodes } from './right-code.js';
import { checkWeights } from './right-weights.js';
import { right, rights } from './rights.js';
import { treatyArticle, treatyArticles } from './treaty-articles.js';

describe('the rights', () => {
  it('stand in one order everywhere', () => {
    expect(rights.map(({ code }) => code)).toEqual(rightCodes);
    expect(rights.map(({ order }) => order)).toEqual(rightCodes.map((_, index) => index + 1));
  });
  it('are found by their code', () => expect(right('RE').name).toBe('Remedy and access to justice'));
  it('each rest on at least one article, and each has indicators', () =>
    expect(rights.filter((one) => one.legalBasis.length === 0 || !indicators.some(({ right: of }) => of === one.code))).toEqual([]));
  it('no other code is one', () => expect([isRightCode('HO'), isRightCode('XX')]).toEqual([true, false]));
});

describe('the articles', () => {
  it('are called by instrument and article', () =>
    expect(treatyArticles.filter(({ id, treaty, article }) => id !== `${treaty}-${article}`)).toEqual([]));
  it('are found by their id', () => expect(treatyArticle('CRC-4').generalComments).toContain('CRC GC19 (public budgeting)'));
});

describe('the indicators', () => {
  it('carry their right and kind in their code', () => {
    const letter = { structure: 'S', process: 'P', outcome: 'O' };
    expect(indicators.filter(({ code, right: of, type }) => !code.startsWith(`${of}-${letter[type]}`))).toEqual([]);
  });
  it('are each there once', () => expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length));
  it('name an SDG indicator exactly when they match one', () =>
    expect(indicators.filter(({ sdg, sdgMatch }) => (sdg === null) !== (sdgMatch === 'none'))).toEqual([]));
  it('have a band exactly when they aim at one', () =>
    expect(indicators.filter(({ direction, target }) => (direction === 'target') !== (target !== undefined))).toEqual([]));
  it('are found by their code', () => {
    expect(indicator('WS-O3').reference?.threshold).toBe(3);
    expect([isIndicatorCode('WS-O3'), isIndicatorCode('WS-O9')]).toEqual([true, false]);
  });
});

describe('COFOG', () => {
  it('groups lie in divisions', () => {
    const divisions = cofogDivisions.map(({ code }) => code);
    expect(cofogGroups.filter(({ code }) => !divisions.includes(cofogDivisionOf(code)))).toEqual([]);
  });
  it('weights are whole basis points within the whole', () =>
    expect(cofogGroups.filter(({ weights }) => !checkWeights(weights).ok)).toEqual([]));
  it('what a group mainly serves it also weighs', () =>
    expect(cofogGroups.filter(({ weights, primary }) => primary.some((code) => weights[code] === undefined))).toEqual([]));
  it('groups are found by their code', () => {
    expect(cofogGroup('10.6').weights).toEqual({ HO: 10_000 });
    expect([isCofogGroupCode('10.6'), isCofogGroupCode('10.0')]).toEqual([true, false]);
  });
});

describe('principles and checks', () => {
  it('every principle is looked after by a check', () => expect(principles.filter(({ checks }) => checks.length === 0)).toEqual([]));
  it('every check names its basis', () => expect(checkEntries.filter(({ basis }) => basis.length === 0)).toEqual([]));
});
