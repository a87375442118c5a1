import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affectedGap, groupFloor } from './group-views.js';
import { effectiveNumber, groupWeights, weightedViewIsShown } from './group-weights.js';
import { harmFlag, harmTally } from './harm-flag.js';
import { histogramOf } from './histogram.js';
import { dontKnow, ratingValues, type RatingAnswer } from './scale.js';
import type { SeverityItems, SeverityLevel } from './severity.js';
import { sharedSupport } from './shared-support.js';
import { summariseRatings } from './summarise-ratings.js';
import { wilsonBounds } from './wilson.js';

/*
 * Every figure of the ratings a second time, person by person and as the definitions put it, with no regard for speed. Nothing is
 * shared with the code that is used but the types: where both agree, a slip would have had to be made twice.
 */

interface Person {
  readonly group: string;
  readonly answer: RatingAnswer;
  readonly severity: SeverityItems | undefined;
}

const numbersIn = (answers: readonly RatingAnswer[]) => answers.filter((answer) => typeof answer === 'number');
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function medianByHand(values: readonly number[]): number | undefined {
  const inOrder = values.toSorted((one, other) => one - other);
  if (inOrder.length === 0) return undefined;
  // From both ends, one person goes at a time; whoever is left stands in the middle.
  while (inOrder.length > 2) {
    inOrder.shift();
    inOrder.pop();
  }
  return mean(inOrder);
}

/** Ten more people who say "no effect". */
const shrunkByHand = (values: readonly number[]) => (values.length === 0 ? undefined : mean([...values, ...Array<number>(10).fill(0)]));

/** Van der Eijk (2001): one person from every value that somebody still stands on makes a layer; the layers are averaged by heads. */
function agreementByHand(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const left = values.toSorted((one, other) => one - other);
  let sum = 0;
  while (left.length > 0) {
    const layer = [...new Set(left)];
    for (const value of layer) left.splice(left.indexOf(value), 1);
    sum += layer.length * agreementOfPattern([-3, -2, -1, 0, 1, 2, 3].map((value) => (layer.includes(value) ? '1' : '0')).join(''));
  }
  return sum / values.length;
}

function agreementOfPattern(pattern: string): number {
  const [k, s] = [pattern.length, pattern.replaceAll('0', '').length];
  const triples: string[] = [];
  for (let third = 0; third < k; third += 1)
    for (let second = 0; second < third; second += 1)
      for (let first = 0; first < second; first += 1) triples.push(`${pattern[first]}${pattern[second]}${pattern[third]}`);
  const tu = triples.filter((triple) => triple === '110' || triple === '011').length;
  const tdu = triples.filter((triple) => triple === '101').length;
  const u = tu + tdu === 0 ? 1 : ((k - 2) * tu - (k - 1) * tdu) / ((k - 2) * (tu + tdu));
  return u * (1 - (s - 1) / (k - 1));
}

/** Below this many standard deviations lie 97.5% of a normal distribution; the area is added up strip by strip. */
function normalQuantile(): number {
  const areaUpTo = (end: number) => {
    const [strips, density] = [2000, (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)];
    const width = end / strips;
    let area = 0;
    for (let strip = 0; strip < strips; strip += 1) {
      const start = strip * width;
      area += (width / 6) * (density(start) + 4 * density(start + width / 2) + density(start + width));
    }
    return 0.5 + area;
  };
  return rootOf((z) => areaUpTo(z) - 0.975, 0, 4);
}

function rootOf(rising: (at: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let halving = 0; halving < 100; halving += 1) {
    const middle = (from + to) / 2;
    if (rising(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

const z = normalQuantile();

/** Wilson (1927): the smallest and the largest true share from which the one that was seen is no more than z deviations away. */
function wilsonByHand(seen: number, n: number): [number, number] {
  const share = seen / n;
  const tooFar = (p: number) => (share - p) ** 2 - (z * z * p * (1 - p)) / n;
  const lower = share === 0 ? 0 : rootOf((p) => -tooFar(p), 0, share);
  const upper = share === 1 ? 1 : rootOf(tooFar, share, 1);
  return [lower, upper];
}

function severityByHand({ scale, scope, remediability }: SeverityItems): number {
  const items = [scale, scope, remediability].map((item) => (item - 1) / 3);
  return 0.5 * Math.max(...items) + 0.5 * mean(items);
}

function flagByHand(people: readonly Person[]): string[] {
  const grounds: string[] = [];
  for (const group of new Set(people.map((one) => one.group))) {
    const rated = people.filter((one) => one.group === group && one.answer !== dontKnow);
    if (rated.length < 10) continue;
    const harmed = rated.filter(({ answer }) => Number(answer) <= -2).length;
    if (wilsonByHand(harmed, rated.length)[0] > 0.15) grounds.push(`${group}: share-of-harm`);
    // A severity is a number of eighteenths: nothing lies within a thousandth of 0.85 but what is meant to.
    const grave = rated.filter(({ severity }) => severity !== undefined && severityByHand(severity) > 0.8499).length;
    if (grave >= 10) grounds.push(`${group}: grave-harm`);
  }
  return grounds;
}

/** One weight for each person, as far as it may go, then all by the same factor so that they are 1 on average. */
function weightsByHand(people: readonly Person[], populations: Readonly<Record<string, number>>): number[] {
  const residents = Object.values(populations).reduce((sum, count) => sum + count, 0);
  const limited = people.map(({ group }) => {
    const among = people.filter((one) => one.group === group).length / people.length;
    const weight = populations[group]! / residents / among;
    if (weight < 0.3) return 0.3;
    return weight > 3 ? 3 : weight;
  });
  return limited.map((weight) => weight / mean(limited));
}

const groups = ['north', 'south', 'harbour', 'tenants'];
const level = fc.constantFrom<SeverityLevel[]>(1, 2, 3, 4);
const severity = fc.record({ scale: level, scope: level, remediability: level, likelihood: level });
const answer = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<RatingAnswer[]>(...ratingValues, dontKnow) },
  { weight: 3, arbitrary: fc.constantFrom<RatingAnswer[]>(-3, -2, 1) },
);
const person = fc
  .record({ group: fc.constantFrom(...groups), answer, severity })
  .map((one): Person => ({ ...one, severity: one.answer === -3 || one.answer === -2 ? one.severity : undefined }));
const people = fc.array(person, { maxLength: 120 });
const populations = fc.record(Object.fromEntries(groups.map((group) => [group, fc.integer({ min: 1, max: 500_000 })])));

/** Fifteen digits carry the figures; what adding up in another order may change lies beyond the twelfth. */
const near = (figure: number | undefined) => (figure === undefined ? undefined : expect.closeTo(figure, 10));

const ofGroup = (all: readonly Person[], group: string) => all.filter((one) => one.group === group);
const answersOf = (all: readonly Person[]) => all.map((one) => one.answer);

describe('the figures of ratings, counted a second time by hand', () => {
  it('histogram, median, shrunk mean, agreement and polarisation are the same', () =>
    fc.assert(
      fc.property(people, (all) => {
        const values = numbersIn(answersOf(all));
        const summary = summariseRatings(answersOf(all));
        expect(summary.histogram).toEqual([-3, -2, -1, 0, 1, 2, 3].map((at) => values.filter((value) => value === at).length));
        expect([summary.n, summary.dontKnow]).toEqual([values.length, all.length - values.length]);
        expect(summary.median).toBe(medianByHand(values));
        expect(summary.shrunkMean).toEqual(near(shrunkByHand(values)));
        const agreement = agreementByHand(values);
        expect(summary.agreement).toEqual(near(agreement));
        expect(summary.polarisation).toEqual(near(agreement === undefined ? undefined : (1 - agreement) / 2));
      }),
      { numRuns: 400 },
    ));

  it('the line in words follows the polarisation, at the borders too', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ratingValues), { minLength: 1, maxLength: 20 }), (values) => {
        const polarisation = (1 - agreementByHand(values)!) / 2;
        fc.pre([0.35, 0.6].every((border) => Math.abs(polarisation - border) > 1e-9));
        const line = polarisation < 0.35 ? 'shared' : polarisation < 0.6 ? 'mixed' : 'divided';
        expect(summariseRatings(values).line).toBe(line);
      }),
    ));

  it('the bounds of a share are the same for every share of up to sixty people', () => {
    for (let n = 1; n <= 60; n += 1)
      for (let seen = 0; seen <= n; seen += 1) {
        const [lower, upper] = wilsonBounds(seen, n)!;
        const byHand = wilsonByHand(seen, n);
        expect(lower).toBeCloseTo(byHand[0], 10);
        expect(upper).toBeCloseTo(byHand[1], 10);
      }
  });

  it('harm is flagged for the same groups, on the same grounds', () =>
    fc.assert(
      fc.property(people, (all) => {
        const present = [...new Set(all.map(({ group }) => group))];
        const rated = present.map((group) =>
          harmTally(
            group,
            ofGroup(all, group).map(({ answer: said, severity: how }) => ({ answer: said, ...(how && { severity: how }) })),
          ),
        );
        const flag = harmFlag(rated);
        const byHand = flagByHand(all);
        expect(flag.grounds.map(({ group, because }) => `${group}: ${because}`)).toEqual(byHand);
        expect(flag.raised).toBe(byHand.length > 0);
      }),
      { numRuns: 400 },
    ));

  it('weights keep their limits, and the effective number of voices is the same', () =>
    fc.assert(
      fc.property(people, populations, (all, sizes) => {
        const named = groups.map((group) => ({ population: sizes[group]!, n: ofGroup(all, group).length }));
        const weights = groupWeights(named);
        const byHand = weightsByHand(all, sizes);
        for (const [at, one] of all.entries()) expect(weights[groups.indexOf(one.group)]).toEqual(near(byHand[at]));
        const effective = effectiveNumber(named.map(({ n }, at) => ({ n, weight: weights[at] })));
        const total = byHand.reduce((sum, weight) => sum + weight, 0);
        const squares = byHand.reduce((sum, weight) => sum + weight ** 2, 0);
        const expected = all.length === 0 ? 0 : total ** 2 / squares;
        expect(effective).toBeCloseTo(expected, 8);
        const isOnTheBorder = Math.abs(expected - 30) < 1e-6;
        expect(isOnTheBorder || weightedViewIsShown(effective) === expected >= 30).toBe(true);
      }),
      { numRuns: 300 },
    ));

  it('the group that fares worst, the gap of those affected and the shared support are the same', () =>
    fc.assert(
      fc.property(people, (all) => {
        const numbers = groups.map((group) => ({ group, values: numbersIn(answersOf(ofGroup(all, group))) }));
        const shown = numbers.filter(({ values }) => values.length >= 10).map(({ group, values }) => ({ group, mean: mean(values) }));
        const floor = groupFloor(groups.map((group) => ({ group, histogram: histogramOf(answersOf(ofGroup(all, group))) })));
        expect(floor?.mean).toEqual(near(shown.length === 0 ? undefined : Math.min(...shown.map((one) => one.mean))));

        const isAffected = ({ group }: Person) => group === 'tenants' || group === 'harbour';
        const [affected, rest] = [all.filter(isAffected), all.filter((one) => !isAffected(one))].map((some) => answersOf(some)) as [
          RatingAnswer[],
          RatingAnswer[],
        ];
        const enough = numbersIn(affected).length >= 10 && numbersIn(rest).length >= 10;
        expect(affectedGap(histogramOf(affected), histogramOf(rest))).toEqual(
          near(enough ? mean(numbersIn(affected)) - mean(numbersIn(rest)) : undefined),
        );

        const support = numbers.map(({ values }) => ({ agree: values.filter((value) => value >= 1).length, n: values.length }));
        const byHand = numbers.map(({ values }) => mean([...values.map((value) => (value >= 1 ? 1 : 0)), 1, 0]));
        expect(sharedSupport(support)).toEqual(near(byHand.reduce((product, share) => product * share, 1)));
      }),
      { numRuns: 300 },
    ));
});
