import { incomeFifths } from '@madang/contracts/city-facts';
import type { Evidence } from './evidence.js';
import type { NamedInput, Question } from './question.js';
import { fromFact, residents } from './sources.js';

/** C12 and C16: who gains from a benefit, and what the poorest and the richest pay. Only the city can tell. */
export function benefitsAndCharges(evidence: Evidence): Question[] {
  const { facts } = evidence;
  const benefits = facts.ofKind('group-benefit');
  const pairs = [...new Map(benefits.map((one) => [`${one.name} ${one.item}`, one])).values()];
  const charges = [...new Set(facts.ofKind('charge-paid').map(({ name }) => name))];
  return [
    ...(pairs.length === 0 ? [{ check: 'C12', subject: {}, inputs: benefit(evidence, '', '') } as const] : []),
    ...pairs.map(({ item, name }): Question => ({ check: 'C12', subject: { group: item, name }, inputs: benefit(evidence, item, name) })),
    ...(charges.length === 0 ? [{ check: 'C16', subject: {}, inputs: charge(evidence, '') } as const] : []),
    ...charges.map((name): Question => ({ check: 'C16', subject: { name }, inputs: charge(evidence, name) })),
  ];
}

function benefit(evidence: Evidence, item: string, name: string): NamedInput[] {
  const { facts, version } = evidence;
  const { fiscalYear: year, currency } = version;
  const groupBenefit = facts.upTo('group-benefit', year, { item, name });
  const people = facts.upTo('group-population', year, { item });
  return [
    fromFact('groupBenefit', groupBenefit, 'group-benefit', currency, { kind: 'number', supplier: 'departments', year }),
    fromFact('totalBenefit', facts.upTo('whole-benefit', year, { name }), 'whole-benefit', currency, {
      kind: 'number',
      supplier: 'departments',
      year,
    }),
    fromFact('groupPop', people, 'group-population', currency, { kind: 'count', supplier: 'statistics', year }),
    residents('totalPop', evidence, people?.year ?? year),
  ];
}

function charge({ facts, version }: Evidence, name: string): NamedInput[] {
  const { fiscalYear: year, currency } = version;
  const [low, high] = incomeFifths;
  const paid = (input: string, item: string) =>
    fromFact(input, facts.upTo('charge-paid', year, { item, name }), 'charge-paid', currency, {
      kind: 'money',
      supplier: 'statistics',
      year,
    });
  const income = (input: string, item: string) =>
    fromFact(input, facts.upTo('income-of-fifth', year, { item }), 'income-of-fifth', currency, {
      kind: 'money',
      supplier: 'statistics',
      year,
    });
  return [
    paid('payLow', low),
    income('incomeLow', low),
    paid('payHigh', high),
    income('incomeHigh', high),
    fromFact('limit', facts.of('affordable-share', { name }), 'affordable-share', currency, { kind: 'share', supplier: 'council' }),
  ];
}
