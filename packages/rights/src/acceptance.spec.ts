/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  cofogDivisions,
  cofogGroups,
  evaluateCheck,
  indicators,
  indicatorUnits,
  instruments,
  levels,
  namesOfMissing,
  principles,
  ratingValues,
  rights,
  rightsChecks,
  severityOf,
  sharedSupport,
  summariseHistogram,
  treatyArticles,
  wilsonBounds,
  type CheckId,
  type Histogram,
  type SeverityLevel,
  type Thresholds,
} from './index.js';

/** The rules as data lie beside a developer's checkout, not in it; elsewhere this suite says so and rests. */
const folder = fileURLToPath(new URL('../../../../shared/domain', import.meta.url));
const present = existsSync(folder);
if (!present) stdout.write(`No rules as data at ${folder}: the acceptance of catalogues, checks and ratings is skipped.\n`);

type Json = Readonly<Record<string, unknown>>;

function read(file: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8')) as unknown;
}

function without(entries: readonly object[], ...fields: string[]): Json[] {
  return entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([field]) => !fields.includes(field))));
}

describe.skipIf(!present)('the catalogues carry over every code, number, unit and link', () => {
  it('of the rights', () =>
    expect(without(rights, 'plain', 'question', 'example')).toEqual(without((read('rights') as { rights: Json[] }).rights, 'plain')));
  it('of the instruments and articles', () => {
    const reference = read('treaties') as { instruments: Json[]; articles: Json[] };
    expect(instruments).toEqual(reference.instruments);
    expect(without(treatyArticles, 'gist')).toEqual(without(reference.articles, 'gist'));
  });
  it('of the principles', () =>
    expect(without(principles, 'title', 'gist')).toEqual(
      without((read('principles') as { principles: Json[] }).principles, 'title', 'gist'),
    ));
  it('of the indicators', () => {
    const reference = read('indicators') as { indicators: Json[]; units: Json };
    const texts = ['name', 'numerator', 'denominator', 'source', 'gwangjuAnalogue', 'reference'];
    expect(without(indicators, ...texts)).toEqual(without(reference.indicators, ...texts));
    expect(indicatorUnits).toEqual(reference.units);
    expect(indicators.map(({ reference: line }) => line?.threshold)).toEqual(
      reference.indicators.map((one) => (one['reference'] as { threshold?: number } | undefined)?.threshold),
    );
  });
  it('of COFOG, weights included', () => {
    interface Group extends Json {
      readonly rights: { right: string; weight: number; role: string }[];
      readonly unattributed: number;
    }
    const { divisions } = read('cofog') as { divisions: (Json & { groups: Group[] })[] };
    expect(cofogDivisions).toEqual(without(divisions, 'groups'));
    const groups = divisions.flatMap((division) => division.groups);
    expect(cofogGroups.map(({ code, name, cityRelevance }) => ({ code, name, cityRelevance }))).toEqual(
      without(groups, 'rights', 'unattributed'),
    );
    expect(cofogGroups.map(({ weights }) => weights)).toEqual(
      groups.map((group) => Object.fromEntries(group.rights.map(({ right, weight }) => [right, Math.round(weight * 10_000)]))),
    );
    expect(cofogGroups.map(({ primary }) => primary)).toEqual(
      groups.map((group) => group.rights.filter(({ role }) => role === 'primary').map(({ right }) => right)),
    );
    expect(cofogGroups.map(({ weights }) => 10_000 - Object.values(weights).reduce((sum, weight) => sum + weight, 0))).toEqual(
      groups.map(({ unattributed }) => Math.round(unattributed * 10_000)),
    );
  });
});

interface ReferenceCheck extends Json {
  readonly id: CheckId;
  readonly inputs: Json;
  readonly thresholds: readonly { readonly level: string; readonly when: string }[];
  readonly vector: { readonly input: object; readonly expect: Json; readonly level: string };
}

interface ReferenceChecks {
  readonly checks: readonly ReferenceCheck[];
  readonly levels: readonly { readonly code: string; readonly rank: number }[];
  readonly notComputableVectors: readonly { check: CheckId; input: object; expect: { missing: string[] } }[];
}

const inHundredths = /Pp$|score|unspent|needed|shortfall|PerHead|entitlement|allocation|points/;

function rounded(value: unknown, name = ''): unknown {
  if (typeof value === 'number') return Number(value.toFixed(inHundredths.test(name) ? 2 : 4));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one, name + key)]));
}

/** Every number that bounds a level, each once: in words each bound stands twice, as the end of one level and the start of the next. */
function boundsOf(thresholds: Thresholds): Set<unknown> {
  const conditions = thresholds.flatMap(({ when }) => when);
  return new Set(conditions.flatMap((condition) => Object.values(condition).filter((bound) => typeof bound === 'number')));
}

describe.skipIf(!present)('the checks', () => {
  const reference = present ? (read('checks') as ReferenceChecks) : { checks: [], levels: [], notComputableVectors: [] };

  it('are all there', () => expect(reference.checks.map(({ id }) => id)).toEqual(Object.keys(rightsChecks)));
  it('rank their levels alike', () =>
    expect(levels.map(({ code, rank }) => ({ code, rank }))).toEqual(reference.levels.map(({ code, rank }) => ({ code, rank }))));
  it.each(reference.checks)('$id follows the same formula and comes to the same result', ({ id, inputs, thresholds, vector, ...facts }) => {
    const check = rightsChecks[id];
    for (const field of ['version', 'principle', 'appliesTo', 'formula', 'unit', 'indicators'] as const) {
      expect(check[field]).toEqual(facts[field]);
    }
    expect(Object.keys(check.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    expect(check.thresholds.map(({ level }) => level)).toEqual(thresholds.map(({ level }) => level));
    expect(boundsOf(check.thresholds)).toEqual(new Set(thresholds.flatMap(({ when }) => (when.match(/-?\d+(\.\d+)?/g) ?? []).map(Number))));
    const finding = evaluateCheck(id, vector.input);
    expect(rounded(finding.values)).toMatchObject(vector.expect);
    expect(finding.level).toBe(vector.level);
  });
  it.each(reference.notComputableVectors)('$check cannot be computed for the same reason', ({ check, input, expect: { missing } }) => {
    const finding = evaluateCheck(check, input);
    expect(finding.level).toBe('not_computable');
    expect(namesOfMissing(finding)).toEqual(missing);
  });
});

interface ReferenceRating {
  readonly scale: { readonly values: number[] };
  readonly severity: { readonly vectors: { input: SeverityLevel[]; s: number }[] };
  readonly aggregation: {
    readonly sharedSupport: { readonly vector: { groups: [number, number][]; out: number } };
    readonly polarisation: { readonly vectors: { histogram: number[]; agreement: number; polarisation: number }[] };
    readonly harmFlag: { readonly vectors: { k: number; n: number; bounds: [number, number] }[] };
  };
}

describe.skipIf(!present)('the ratings', () => {
  it('come to the same results', () => {
    const { scale, severity, aggregation } = read('rating') as ReferenceRating;
    expect(ratingValues).toEqual(scale.values);
    for (const { input, s } of severity.vectors) {
      expect(severityOf({ scale: input[0]!, scope: input[1]!, remediability: input[2]! })).toBeCloseTo(s, 4);
    }
    for (const { histogram, agreement, polarisation } of aggregation.polarisation.vectors) {
      const summary = summariseHistogram(histogram as unknown as Histogram, 0);
      expect(summary.agreement).toBeCloseTo(agreement, 4);
      expect(summary.polarisation).toBeCloseTo(polarisation, 4);
    }
    for (const { k, n, bounds } of aggregation.harmFlag.vectors) {
      expect(wilsonBounds(k, n)!.map((bound) => Number(bound.toFixed(4)))).toEqual(bounds);
    }
    const { groups, out } = aggregation.sharedSupport.vector;
    expect(sharedSupport(groups.map(([agree, n]) => ({ agree, n })))).toBeCloseTo(out, 4);
  });
});
