import type { Hidden } from '@madang/rights';
import { read } from '../../../platform/database/read.js';
import type { Evidence } from './evidence.js';
import { figureSource, figureValue, newestByDistrict, ofAllResidents, type Figure } from './indicator-figures.js';
import { subjectOf } from './indicator-goals.js';
import type { NamedInput, Question } from './question.js';

/** C11: each group beside the other residents, and of the districts the one that is worst off beside the others. */
export async function gaps(evidence: Evidence, figures: readonly Figure[]): Promise<Question[]> {
  const people = await residentsByDistrict(evidence);
  const codes = [...new Set(figures.map(({ code }) => code))];
  const questions = codes.flatMap((code) => [...groupGaps(figures, code), ...districtGap(figures, code, people)]);
  if (questions.length > 0) return questions;
  const nothing: NamedInput = { name: 'group', kind: 'number', value: undefined, supplier: 'statistics' };
  return [{ check: 'C11', subject: {}, inputs: [{ ...nothing, name: 'direction', kind: 'text' }, nothing] }];
}

function groupGaps(figures: readonly Figure[], code: string): Question[] {
  const ofGroups = figures.filter((one) => one.code === code && one.group !== null && one.district === null);
  const newest = ofGroups.at(-1)?.year ?? null;
  return ofGroups
    .filter(({ year, direction }) => year === newest && direction !== 'none')
    .map((figure) => {
      const whole = ofAllResidents(figures, code).find(({ year }) => year === figure.year);
      return question(figures, figure, { group: figure.group! }, restOf(whole, figure), whole);
    });
}

/** Those who are not in the group where both counts are known; else all residents, the group among them. */
function restOf(whole: Figure | undefined, group: Figure): number | Hidden | undefined {
  const [all, ofAll, some, ofSome] = [whole?.numerator, whole?.denominator, group.numerator, group.denominator].map((text) =>
    text === null || text === undefined ? undefined : Number(text),
  );
  const value = figureValue(whole);
  if (all === undefined || ofAll === undefined || some === undefined || ofSome === undefined) return value;
  if (ofAll <= ofSome || all === 0 || typeof value !== 'number') return value;
  const scale = value / (all / ofAll);
  return Number((((all - some) / (ofAll - ofSome)) * scale).toPrecision(9));
}

interface District {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
}

/** Means of the others by residents: what is true of a large district weighs as many people. */
function districtGap(figures: readonly Figure[], code: string, districts: readonly District[]): Question[] {
  const known = newestByDistrict(figures, code).flatMap((figure) => {
    const district = districts.find((one) => one.code === figure.district);
    const value = figureValue(figure);
    return district?.population && typeof value === 'number' ? [{ figure, district, value, people: district.population }] : [];
  });
  const direction = known[0]?.figure.direction;
  if (known.length < 2 || (direction !== 'up' && direction !== 'down')) return [];
  const worst = known.toSorted((one, other) => (direction === 'up' ? one.value - other.value : other.value - one.value))[0]!;
  const others = known.filter((one) => one !== worst);
  const people = others.reduce((sum, one) => sum + one.people, 0);
  const mean = Number((others.reduce((sum, one) => sum + one.value * one.people, 0) / people).toPrecision(9));
  return [question(figures, worst.figure, { district: worst.district.name }, mean, worst.figure)];
}

function question(
  figures: readonly Figure[],
  figure: Figure,
  who: { readonly group: string } | { readonly district: string },
  reference: number | Hidden | undefined,
  referenceFrom: Figure | undefined,
): Question {
  const reading = (name: string, value: number | Hidden | undefined, from: Figure | undefined): NamedInput => ({
    name,
    kind: 'number',
    value,
    supplier: 'statistics',
    ...(from && { source: figureSource(from) }),
    ...(from?.year && { year: from.year }),
  });
  return {
    check: 'C11',
    subject: { ...subjectOf(figure.code, figures), ...who },
    inputs: [
      reading('group', figureValue(figure), figure),
      reading('reference', reference, referenceFrom),
      { name: 'direction', kind: 'text', value: figure.direction, supplier: 'statistics' },
      ...bandOf(figure),
    ],
  };
}

function bandOf({ band }: Figure): NamedInput[] {
  return (band ?? []).map((end, place) => ({
    name: 'band',
    item: String(place),
    kind: 'number',
    value: Number(end),
    supplier: 'statistics',
  }));
}

function residentsByDistrict({ db, cityId }: Evidence): Promise<District[]> {
  return read<District>(db, 'select code, name, population from district where city_id = $1 order by code collate "C"', [cityId]);
}
