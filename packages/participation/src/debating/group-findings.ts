import { answersTo, type StatementCounts } from '../statement.js';
import type { OpinionGroups, StancesOfOne } from './opinion-groups.js';
import type { Stance } from './stance.js';

/** What one group said to one statement. */
export interface GroupStance {
  /** Position of the statement. */
  readonly statement: number;
  readonly counts: StatementCounts;
}

/** What sets one group apart: statements on which most of it take this side, and many more of it than of all others. */
export interface GroupMark extends GroupStance {
  readonly side: Exclude<Stance, 'pass'>;
}

export interface GroupFinding {
  /** People in the group. */
  readonly size: number;
  readonly marks: readonly GroupMark[];
}

export interface GroupFindings {
  readonly groups: readonly GroupFinding[];
  /** Statements on which more than half of every group take the same side, the one that the least willing group backs most first. */
  readonly bridging: readonly {
    readonly statement: number;
    readonly side: GroupMark['side'];
    readonly byGroup: readonly StatementCounts[];
  }[];
  /** Statements that part the groups most: agreed to by most of one and refused by most of another. */
  readonly dividing: readonly { readonly statement: number; readonly byGroup: readonly StatementCounts[] }[];
}

/** Of a group, no statement is told that fewer of it answered. */
export const leastAnswersOfGroup = 10;

/** A mark of a group: its share on this side exceeds that of all others by this much. */
const apart = 0.2;
const mostMarks = 3;
const mostDividing = 5;

/**
 * Says in statements, never in dots, what each group holds, what all hold, and what parts them. Only statements count that at
 * least ten people of each group concerned answered.
 */
export function groupFindings(groups: OpinionGroups, people: readonly StancesOfOne[], statements: number): GroupFindings {
  const counted = Array.from({ length: statements }, (_none, statement) =>
    groups.map((members) => countsOf(members.map((member) => people[member]?.get(statement)))),
  );
  const heard = counted.flatMap((byGroup, statement) =>
    byGroup.every((counts) => answersTo(counts) >= leastAnswersOfGroup) ? [{ statement, byGroup }] : [],
  );
  return {
    groups: groups.map(({ length }, group) => ({ size: length, marks: groups.length < 2 ? [] : marksOf(group, heard) })),
    bridging: heard.flatMap(bridge).toSorted((one, other) => leastShare(other) - leastShare(one) || one.statement - other.statement),
    dividing: heard
      .filter(({ byGroup }) => byGroup.some((counts) => isMost('agree', counts)) && byGroup.some((counts) => isMost('disagree', counts)))
      .toSorted((one, other) => rift(other) - rift(one) || one.statement - other.statement)
      .slice(0, mostDividing),
  };
}

type Heard = GroupFindings['dividing'][number];

function bridge({ statement, byGroup }: Heard): GroupFindings['bridging'] {
  const side = (['agree', 'disagree'] as const).find((each) => byGroup.every((counts) => isMost(each, counts)));
  return side === undefined ? [] : [{ statement, side, byGroup }];
}

function marksOf(group: number, heard: readonly Heard[]): readonly GroupMark[] {
  return heard
    .flatMap(({ statement, byGroup }) => {
      const counts = byGroup[group]!;
      const others = byGroup.filter((_counts, other) => other !== group).reduce(added);
      return (['agree', 'disagree'] as const).flatMap((side) => {
        const ahead = share(side, counts) - share(side, others);
        return isMost(side, counts) && ahead >= apart ? [{ statement, side, counts, ahead }] : [];
      });
    })
    .toSorted((one, other) => other.ahead - one.ahead || one.statement - other.statement)
    .slice(0, mostMarks)
    .map(({ statement, side, counts }) => ({ statement, side, counts }));
}

function countsOf(said: readonly (Stance | undefined)[]): StatementCounts {
  const count = (stance: Stance) => said.filter((each) => each === stance).length;
  return { agree: count('agree'), disagree: count('disagree'), pass: count('pass') };
}

function added(one: StatementCounts, other: StatementCounts): StatementCounts {
  return { agree: one.agree + other.agree, disagree: one.disagree + other.disagree, pass: one.pass + other.pass };
}

function isMost(side: GroupMark['side'], counts: StatementCounts): boolean {
  return counts[side] * 2 > answersTo(counts);
}

function share(side: GroupMark['side'], counts: StatementCounts): number {
  return counts[side] / answersTo(counts);
}

function leastShare({ side, byGroup }: GroupFindings['bridging'][number]): number {
  return Math.min(...byGroup.map((counts) => share(side, counts)));
}

function rift({ byGroup }: Heard): number {
  const shares = byGroup.map((counts) => share('agree', counts));
  return Math.max(...shares) - Math.min(...shares);
}
