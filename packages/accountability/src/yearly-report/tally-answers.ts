import type { AnswerDecision } from '../official-response.js';
import { medianOf } from './median.js';

/** How the city met one demand that it owed an answer to. */
export interface AnswerRecord {
  /** Days from the day on which the answer became owed to the first one; null while there is none. */
  readonly daysToAnswer: number | null;
  /** Days by which the first answer was late; null while there is none. */
  readonly lateDays: number | null;
  /** Whether something is owed today whose date has passed. */
  readonly overdue: boolean;
  /** What the answer in force says; null while there is none. */
  readonly decision: AnswerDecision | null;
}

/** Counts of demands. A refusal is an answer as much as an acceptance is. */
export interface AnswerTally {
  readonly owed: number;
  readonly answered: number;
  readonly answeredInTime: number;
  readonly overdue: number;
  /** From ten answers up; below that `days` has each one. */
  readonly medianDays: number | null;
  readonly days: readonly number[];
  readonly decisions: Readonly<Partial<Record<AnswerDecision, number>>>;
}

export function tallyAnswers(records: readonly AnswerRecord[]): AnswerTally {
  const days = records.flatMap(({ daysToAnswer }) => daysToAnswer ?? []).toSorted((one, other) => one - other);
  const decisions: Partial<Record<AnswerDecision, number>> = {};
  for (const { decision } of records) if (decision) decisions[decision] = (decisions[decision] ?? 0) + 1;
  const medianDays = medianOf(days);
  return {
    owed: records.length,
    answered: days.length,
    answeredInTime: records.filter(({ lateDays }) => lateDays === 0).length,
    overdue: records.filter(({ overdue }) => overdue).length,
    medianDays,
    days: medianDays === null ? days : [],
    decisions,
  };
}

export interface TalliedPart<Key> {
  readonly key: Key;
  readonly tally: AnswerTally;
}

/**
 * The same counts for each part that a demand belongs to, those treated worst first. A demand that belongs to several parts counts
 * in each of them, so the parts may come to more than the whole; one that belongs to none counts in none.
 */
export function tallyByPart<Item extends AnswerRecord, Key extends string>(
  records: readonly Item[],
  partsOf: (record: Item) => readonly Key[],
): TalliedPart<Key>[] {
  const parts = new Map<Key, Item[]>();
  for (const record of records)
    for (const key of new Set(partsOf(record))) {
      const held = parts.get(key);
      if (held) held.push(record);
      else parts.set(key, [record]);
    }
  return [...parts].map(([key, held]) => ({ key, tally: tallyAnswers(held) })).toSorted(worseFirst);
}

/**
 * Worse is a larger share overdue; then a smaller share answered; then a smaller share accepted at least in part; then more demands.
 * Shares are compared crosswise, without division.
 */
function worseFirst(one: TalliedPart<string>, other: TalliedPart<string>): number {
  const [a, b] = [one.tally, other.tally];
  const share = (count: (tally: AnswerTally) => number) => count(a) * b.owed - count(b) * a.owed;
  return (
    -share(({ overdue }) => overdue) ||
    share(({ answered }) => answered) ||
    share(accepted) ||
    b.owed - a.owed ||
    (one.key < other.key ? -1 : 1)
  );
}

function accepted({ decisions }: AnswerTally): number {
  return (decisions.accepted ?? 0) + (decisions.accepted_in_part ?? 0);
}
