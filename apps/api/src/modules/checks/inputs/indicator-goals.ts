import type { RightCode } from '@madang/rights';
import { isIndicatorCode, indicator as catalogued } from '@madang/rights';
import { sourceOfFact, type RecordedFact } from '../facts/recorded-facts.js';
import type { Evidence } from './evidence.js';
import { figureSource, figureValue, ofAllResidents, type Figure } from './indicator-figures.js';
import type { NamedInput, Question } from './question.js';
import { fromFact } from './sources.js';

/** C04 and C05: where indicators should be by a year that the city named, and where other cities are. */
export function indicatorGoals(evidence: Evidence, figures: readonly Figure[]): Question[] {
  const targets = evidence.facts.ofKind('target');
  const compared = [...new Set(evidence.facts.ofKind('peer-value').map(({ item }) => item))];
  return [
    ...(targets.length === 0 ? [noTarget] : targets.map((target) => pace(evidence, target, figures))),
    ...(compared.length === 0 ? [noPeers] : compared.map((code) => reach(evidence, code, figures))),
  ];
}

const noTarget: Question = {
  check: 'C04',
  subject: {},
  inputs: [{ name: 'target', kind: 'number', value: undefined, supplier: 'council', fact: 'target' }],
};

const noPeers: Question = {
  check: 'C05',
  subject: {},
  inputs: [{ name: 'frontier', kind: 'number', value: undefined, supplier: 'other-cities', fact: 'peer-value' }],
};

function pace({ version }: Evidence, target: RecordedFact, figures: readonly Figure[]): Question {
  const known = ofAllResidents(figures, target.item).filter(({ year, value }) => year !== null && value !== null);
  const [first, last] = [known[0], known.length > 1 ? known.at(-1) : undefined];
  const { currency } = version;
  const reading = (name: string, figure: Figure | undefined): NamedInput => ({
    name,
    kind: 'number',
    value: figureValue(figure),
    supplier: 'statistics',
    ...(figure && { source: figureSource(figure) }),
    ...(figure?.year && { year: figure.year }),
  });
  const year = (name: string, value: number | null | undefined): NamedInput => ({
    name,
    kind: 'year',
    value: value ?? undefined,
    supplier: 'statistics',
  });
  return {
    check: 'C04',
    subject: subjectOf(target.item, figures),
    inputs: [
      reading('base', first),
      reading('now', last),
      fromFact('target', target, 'target', currency, { kind: 'number', supplier: 'council' }),
      year('baseYear', first?.year),
      year('year', last?.year),
      { ...year('targetYear', target.year), source: sourceOfFact(target) },
    ],
  };
}

/** Values turned so that more is better: a share of 30% who lack something is one of 70% who do not. */
function reach({ facts, version }: Evidence, code: string, figures: readonly Figure[]): Question {
  const own = ofAllResidents(figures, code).at(-1);
  const unit = own?.unit ?? (isIndicatorCode(code) ? catalogued(code).unit : 'number');
  const down = (own?.direction ?? (isIndicatorCode(code) ? catalogued(code).direction : 'up')) === 'down';
  const turned = (value: number): number => (!down ? value : unit === 'percent' ? Number((100 - value).toPrecision(12)) : -value);
  const peers = newestOfEachCity(facts.ofKind('peer-value').filter(({ item }) => item === code));
  const best = peers.toSorted((one, other) => turned(Number(other.value)) - turned(Number(one.value)))[0];
  const ownValue = figureValue(own);
  const lowest = facts.of('lowest-value', { item: code });
  const asFact = (name: string, fact: RecordedFact | undefined, kind: 'peer-value' | 'lowest-value'): NamedInput => {
    const input = fromFact(name, fact, kind, version.currency, { kind: 'number', supplier: 'other-cities' });
    return { ...input, value: fact && turned(Number(fact.value)) };
  };
  return {
    check: 'C05',
    subject: { ...subjectOf(code, figures), ...(best && { name: best.name }) },
    inputs: [
      {
        name: 'value',
        kind: 'number',
        value: typeof ownValue === 'number' ? turned(ownValue) : ownValue,
        supplier: 'statistics',
        ...(own && { source: figureSource(own) }),
        ...(own?.year && { year: own.year }),
      },
      asFact('floor', lowest, 'lowest-value'),
      asFact('frontier', best, 'peer-value'),
      { name: 'peers', kind: 'count', value: peers.length, supplier: 'other-cities', fact: 'peer-value' },
    ],
  };
}

function newestOfEachCity(facts: readonly RecordedFact[]): RecordedFact[] {
  const newest = new Map<string, RecordedFact>();
  for (const fact of facts) if ((newest.get(fact.name)?.year ?? 0) <= (fact.year ?? 0)) newest.set(fact.name, fact);
  return [...newest.values()];
}

export function subjectOf(code: string, figures: readonly Figure[]): { readonly indicator: string; readonly right?: RightCode } {
  const right = figures.find((one) => one.code === code)?.right ?? (isIndicatorCode(code) ? catalogued(code).right : null);
  return { indicator: code, ...(right !== null && { right }) };
}
