import { err, ok, type Result } from '@madang/basics';
import type { Ballot } from '../profile.js';
import { readDecimal, scaledTo, type Decimal } from './decimal.js';
import { faultAt, type FaultAt } from './fault.js';
import { columnOf, type SectionTable } from './read-sections.js';

export interface ReadBallots {
  readonly ballots: readonly Ballot[];
  readonly pointDecimals: number;
  /** How many ballots named a project more than once. */
  readonly repeating: number;
}

interface Choice {
  readonly projects: readonly string[];
  readonly points: readonly Decimal[] | undefined;
}

/** Reads VOTES: the chosen projects, each once, and the points beside them. Of a repeated project the last points stand. */
export function readBallots(section: SectionTable, known: ReadonlySet<string>): Result<ReadBallots, FaultAt> {
  const voteAt = columnOf(section, 'vote');
  const pointsAt = columnOf(section, 'points');
  const choices: Choice[] = [];
  let repeating = 0;
  let pointDecimals = 0;
  for (const [at, row] of section.rows.entries()) {
    const rowNumber = section.rowNumbers[at]!;
    const named = listIn(row[voteAt]!, known);
    const unknown = named.findIndex((id) => !known.has(id));
    if (unknown >= 0) {
      const inside = offsetOfItem(row[voteAt]!, unknown);
      return err(faultAt({ code: 'pabulib/unknown-project', project: named[unknown]! }, rowNumber, voteAt, inside));
    }
    const points = pointsAt < 0 ? ok(undefined) : pointsIn(row[pointsAt]!, named.length, rowNumber, pointsAt);
    if (!points.ok) return points;
    for (const { decimals } of points.value ?? []) pointDecimals = Math.max(pointDecimals, decimals);
    const choice = eachOnce(named, points.value);
    if (choice.projects.length < named.length) repeating++;
    choices.push(choice);
  }
  const ballots = choices.map(({ projects, points }) =>
    points ? { projects, points: points.map((one) => Number(scaledTo(one, pointDecimals))) } : { projects },
  );
  const refusal = sumRefusal(ballots, section);
  return refusal ? err(refusal) : ok({ ballots, pointDecimals, repeating });
}

/** The items of a list; an empty field, or `none` where no project has that id, names nothing. */
function listIn(field: string, known: ReadonlySet<string>): string[] {
  const text = field.trim();
  if (text === '' || (text.toLowerCase() === 'none' && !known.has(text))) return [];
  return text.split(',').map((item) => item.trim());
}

function pointsIn(field: string, projects: number, row: number, column: number): Result<readonly Decimal[] | undefined, FaultAt> {
  const items = listIn(field, new Set());
  if (items.length !== projects) {
    return err(faultAt({ code: 'pabulib/points-do-not-match', projects, points: items.length }, row, column));
  }
  const points: Decimal[] = [];
  for (const [at, item] of items.entries()) {
    const value = readDecimal(item);
    if (!value) return err(faultAt({ code: 'pabulib/not-points', value: item }, row, column, offsetOfItem(field, at)));
    points.push(value);
  }
  return ok(points);
}

function eachOnce(named: readonly string[], points: readonly Decimal[] | undefined): Choice {
  if (named.length < 2 || new Set(named).size === named.length) return { projects: named, points };
  const projects = [...new Set(named)];
  return { projects, points: points && projects.map((id) => points[named.lastIndexOf(id)]!) };
}

/** Where the item stands inside the field, past the spaces before it. */
function offsetOfItem(field: string, item: number): number {
  const before = field.split(',').slice(0, item).join(',');
  const from = item === 0 ? 0 : before.length + 1;
  return from + /^\s*/.exec(field.slice(from))![0].length;
}

/** Points are summed in floats, which are exact up to 2^53. */
function sumRefusal(ballots: readonly Ballot[], section: SectionTable): FaultAt | undefined {
  let sum = 0;
  for (const [at, { points }] of ballots.entries()) {
    for (const given of points ?? []) sum += Math.abs(given);
    if (sum > Number.MAX_SAFE_INTEGER) return faultAt({ code: 'pabulib/too-many-points' }, section.rowNumbers[at]!);
  }
  return undefined;
}
