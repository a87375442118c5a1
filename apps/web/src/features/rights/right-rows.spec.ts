import type { AttributedView, RightListView } from '@madang/contracts/rights';
import { describe, expect, it } from 'vitest';
import { rightRows } from './right-rows.js';

function money(minor: string): AttributedView {
  const amounts = { initial: { minor, currency: 'EUR' }, final: { minor, currency: 'EUR' }, executed: null };
  return { amounts, perResident: amounts, share: null };
}

const card = (code: 'EQ' | 'HO' | 'WS', minor: string) => ({ code, name: code, plain: '', articles: [], money: money(minor) });

const view: RightListView = {
  version: null,
  rights: [card('EQ', '9'), card('HO', '10000000000000000001'), card('WS', '10000000000000000000')],
  notAttributed: money('90000000000000000000'),
  unclassified: null,
  total: null,
};

describe('the rows of rights', () => {
  it('stand in the order of the catalogue, which is no ranking', () => {
    expect(rightRows(view, false).map(({ right }) => right)).toEqual(['EQ', 'HO', 'WS', 'none']);
  });

  it('stand by money to the last minor unit, with what serves none in particular always last', () => {
    expect(rightRows(view, true).map(({ right }) => right)).toEqual(['HO', 'WS', 'EQ', 'none']);
  });

  it('are none before there is a budget', () => {
    expect(rightRows({ ...view, rights: [{ ...card('EQ', '9'), money: null }], notAttributed: null }, true)).toEqual([]);
  });
});
