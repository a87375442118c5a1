/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import type { AllocationRule, SettledRule } from './allocation-rule.js';
import { ballotQuestion } from './counting/ballot-question.js';
import { equalShares } from './equal-shares/equal-shares.js';
import { greedy } from './greedy/greedy.js';
import { allocate, decide, inCodePointOrder, readPabulib, settleRule, writePabulib, type Profile } from './index.js';
import { phragmen } from './phragmen/phragmen.js';

/*
 * Real elections (pabulib.org) and small made-up ones, with the outcomes that the reference library pabutools and a second
 * implementation published for them. The files hold personal data and are not part of this repository.
 */
const folder = env['MADANG_BALLOTS'] ?? join(import.meta.dirname, '../../../..', 'shared', 'data', 'ballots');
const isThere = existsSync(join(folder, 'expected.json'));
if (!isThere)
  stdout.write(`Skipped: no published outcomes in ${folder}. Set MADANG_BALLOTS to a folder with .pb files and expected.json.\n`);

interface Published {
  readonly selected?: readonly string[];
  readonly order?: readonly string[];
  readonly ties_met?: number | null;
  /** Whether breaking ties by descending id funds the same projects, and which it funds if not. */
  readonly reverse_lexico_same?: boolean;
  readonly reverse_lexico_selected?: readonly string[];
  /** Of Add1 alone; where ties were also broken by descending id, it is the outcome of that. */
  readonly add1_selected?: readonly string[];
}

interface Instance {
  readonly file: string;
  readonly rules: Readonly<Record<string, Published>>;
  readonly proto: Readonly<Record<string, Published | number>>;
}

const rules: Readonly<Record<string, AllocationRule>> = {
  greedy_votes: { rule: 'greedy' },
  greedy_card: { rule: 'greedy-per-cost' },
  greedy_points: { rule: 'greedy', utility: 'points' },
  mes_cost: { rule: 'equal-shares', utility: 'cost' },
  mes_card: { rule: 'equal-shares', utility: 'cardinality' },
  'mes_cost+u': { rule: 'equal-shares', utility: 'cost', completion: 'utilitarian' },
  'mes_card+u': { rule: 'equal-shares', utility: 'cardinality', completion: 'utilitarian' },
  mes_cost_add1u: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  mes_card_add1u: { rule: 'equal-shares', utility: 'cardinality', completion: 'add1-utilitarian' },
  mes_points: { rule: 'equal-shares', utility: 'points' },
  mes_pointscost: { rule: 'equal-shares', utility: 'points-cost' },
  mes_borda: { rule: 'equal-shares', utility: 'borda' },
  phragmen: { rule: 'phragmen' },
};

const instances: readonly Instance[] = isThere
  ? (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { instances: Instance[] }).instances
  : [];
let compared = 0;

describe.skipIf(!isThere)('published outcomes', () => {
  afterAll(() => {
    stdout.write(`Compared ${compared} published outcomes of ${instances.length} elections.\n`);
  });

  it.each(instances.map((instance) => [instance.file, instance] as const))(
    '%s',
    (file, instance) => {
      const profile = profileIn(file);
      for (const [name, rule] of Object.entries(rules)) {
        const all = [instance.rules[name], instance.rules[`plain.${name}`], instance.proto[name]];
        for (const published of all) if (typeof published === 'object' && published.selected) compare(profile, name, rule, published);
        for (const { selected, reversed } of byDescendingId(name, instance.rules[name])) {
          expect(inDescendingOrder(profile, reversed === 'add1' ? { ...rule, completion: 'add1' } : rule)).toEqual(selected);
          compared++;
        }
      }
    },
    120_000,
  );
});

function profileIn(file: string): Profile {
  const election = readPabulib(readFileSync(join(folder, file), 'utf8'));
  if (!election.ok) throw new Error(JSON.stringify(election.error));
  expect(readPabulib(writePabulib(election.value))).toEqual(election);
  return election.value.profile;
}

const outcomes = new WeakMap<Profile, Map<string, readonly string[]>>();

function compare(profile: Profile, name: string, rule: AllocationRule, published: Published): void {
  const known = outcomes.get(profile) ?? new Map<string, readonly string[]>();
  outcomes.set(profile, known);
  const order = known.get(name) ?? orderOf(profile, rule, published.ties_met ?? undefined);
  known.set(name, order);
  expect(order.toSorted(inCodePointOrder), name).toEqual(sorted(published.selected));
  // The published order of Phragmén's method is sorted.
  const inOrder = rule.rule === 'phragmen' ? undefined : published.order;
  expect(order, name).toEqual(inOrder ?? order);
  compared++;
}

function orderOf(profile: Profile, rule: AllocationRule, ties: number | undefined): readonly string[] {
  const decision = decide(profile, rule);
  if (!decision.ok) throw new Error(decision.error.code);
  // Completed rules are published with another way of counting ties.
  const countsAlike = ties !== undefined && rule.rule === 'equal-shares' && rule.completion === undefined;
  expect(decision.value.ties).toBe(countsAlike ? ties : decision.value.ties);
  if (rule.completion !== 'add1-utilitarian') {
    expect(allocate(profile, rule)).toMatchObject({ ok: true, value: { order: decision.value.order, ties: decision.value.ties } });
  }
  return decision.value.order;
}

/** What was published for ties broken by descending id. For `+u` only the completion's ties were. */
function byDescendingId(name: string, published: Published | undefined): { selected: readonly string[]; reversed: 'as it is' | 'add1' }[] {
  if (published?.reverse_lexico_same === undefined || name.endsWith('+u')) return [];
  const selected = sorted(published.reverse_lexico_same ? published.selected : published.reverse_lexico_selected);
  const add1 = published.add1_selected ? [{ selected: sorted(published.add1_selected), reversed: 'add1' as const }] : [];
  return [{ selected, reversed: 'as it is' }, ...add1];
}

/** The funded projects if ties are broken by descending id, which is no tie-breaker that a city can choose. */
function inDescendingOrder(profile: Profile, wanted: AllocationRule): readonly string[] {
  const rule = settleRule(wanted);
  if (!rule.ok) throw new Error(rule.error.code);
  const question = ballotQuestion(profile, rule.value);
  if (!question.ok) throw new Error(question.error.code);
  const reversed = { ...question.value, tieRank: question.value.tieRank.map((rank) => -rank) };
  const outcome = outcomeWith(profile, reversed, rule.value);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return sorted(outcome.value.order.map((place) => profile.projects[place]!.id));
}

function outcomeWith(profile: Profile, question: Parameters<typeof phragmen>[0], rule: SettledRule): ReturnType<typeof greedy> {
  if (rule.rule === 'phragmen') return { ok: true, value: phragmen(question) };
  return rule.rule === 'equal-shares' ? equalShares(profile, question, rule) : greedy(profile, question, rule);
}

function sorted(ids: readonly string[] | undefined): readonly string[] {
  return (ids ?? []).toSorted(inCodePointOrder);
}
