import { msg } from '@lingui/core/macro';
import { basisPoints } from '@madang/money';
import type { BudgetGroupView } from '@madang/contracts/budgets';
import type { CardOf, CardReading } from '../../api/route-entry.js';
import { readAddress } from './budget-address.js';
import { groupsQuery, lineQuery } from './budgets.queries.js';
import { inPhase, longestOf, minorOf } from './in-phase.js';
import { incomePhaseWords, nowhereWords, phaseWords } from './part-words.js';

const rowsAtMost = 5;

/** A line in short: its money three ways. */
export const lineCard: CardOf = (reading) => {
  const { city, params, read, say, format } = reading;
  const line = read(lineQuery(city, params['code'] ?? ''));
  if (!line) return null;
  const { amounts, perResident, share, version } = line;
  const { fiscalYear, source } = version;
  const [amount, each] = [format.shortMoney(amounts.initial), format.money(perResident.initial)];
  const part = share === null ? '–' : format.share(share);
  return {
    kind: say(msg`Budget ${fiscalYear}`),
    summary: say(msg`${amount} as voted for ${fiscalYear}: ${part} of the whole, ${each} for each resident.`),
    figures: [
      { term: say(msg`as voted for ${fiscalYear}`), value: amount },
      { term: say(msg`of the whole`), value: part },
      { term: say(msg`for each resident`), value: each },
    ],
    rows: [],
    source,
  };
};

/** One level of the budget in short: its largest parts. */
export const groupsCard: CardOf = (reading) => {
  const { city, search, read, say, format } = reading;
  const address = readAddress(search);
  const view = read(groupsQuery(city, address));
  if (!view) return null;
  const { phase, version, within } = view;
  const { fiscalYear, source } = version;
  const amountOf = (group: BudgetGroupView) => inPhase(group.amounts, phase);
  const named = view.groups.filter((group) => group.key !== null && minorOf(amountOf(group)) > 0n);
  const largest = named.toSorted((one, other) => Number(minorOf(amountOf(other)) - minorOf(amountOf(one)))).slice(0, rowsAtMost);
  const longest = longestOf(largest.map(amountOf));
  const total = inPhase(view.consolidated.amounts, phase);
  const rows = largest.map((group) => ({
    label: reading.nameOf(group.names, group.key ?? ''),
    value: valueOf(group, reading, amountOf(group)),
    points: basisPoints(minorOf(amountOf(group)), longest) ?? 0,
  }));
  const here = within.at(-1);
  const words = address.direction === 'revenue' ? incomePhaseWords : phaseWords;
  const sum = total === null ? say(msg`Not published`) : format.shortMoney(total);
  const parts = format.list(rows.slice(0, 3).map(({ label, value }) => `${label} (${value})`));
  return {
    ...(here && { title: reading.nameOf(here.names, here.key || say(nowhereWords[here.dimension])) }),
    kind: say(msg`Budget ${fiscalYear}`),
    summary: say(msg`${sum} in all. The largest parts: ${parts}.`),
    figures: [{ term: say(words[phase]), value: sum }],
    rows,
    source,
  };
};

function valueOf(group: BudgetGroupView, { format }: CardReading, amount: BudgetGroupView['amounts']['executed']): string {
  if (amount === null) return '–';
  const money = format.shortMoney(amount);
  return group.share === null ? money : `${money} · ${format.share(group.share)}`;
}
