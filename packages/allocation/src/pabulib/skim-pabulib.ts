import { rememberIndexed, type IndexedBallots } from '../counting/index-ballots.js';
import type { Ballot, Profile } from '../profile.js';
import type { PabulibElection } from './election.js';
import { findVotes } from './find-votes.js';
import { idTable } from './id-table.js';
import { readCarefully } from './read-carefully.js';
import { readFacts, warningsOf } from './read-facts.js';
import { columnOf, readSections, type Sections } from './read-sections.js';
import { skimVotes } from './skim-votes.js';
import { splitRows } from './split-rows.js';
import { bytesOf, textOf } from './utf8-text.js';

/**
 * Reads a plain file in one pass over its bytes; undefined where it must be read carefully. Both readings are the same.
 *
 * The ballots are ready to be counted. As objects, and the rows of VOTES as texts, they are made when somebody first asks:
 * a count never does.
 */
export function skimPabulib(source: string | Uint8Array): PabulibElection | undefined {
  const bytes = endingInLineFeed(typeof source === 'string' ? bytesOf(source) : source);
  const from = findVotes(bytes);
  const sections = from === undefined ? undefined : sectionsBefore(bytes, from);
  const facts = sections && readFacts(sections);
  if (from === undefined || !sections || !facts?.ok) return undefined;
  const { meta, profile } = facts.value;
  const ids = idTable(profile.projects.map((project) => project.id));
  const shape = {
    columns: sections.VOTES.columns.length,
    voteAt: columnOf(sections.VOTES, 'vote'),
    pointsAt: columnOf(sections.VOTES, 'points'),
  };
  const votes = ids && skimVotes(bytes, from, shape, ids);
  if (!votes) return undefined;
  return {
    meta,
    projects: { columns: sections.PROJECTS.columns, rows: sections.PROJECTS.rows },
    votes: withRowsOnDemand(sections.VOTES.columns, source),
    profile: withBallotsOnDemand(profile, votes.ballots, shape.pointsAt >= 0),
    pointDecimals: 0,
    warnings: warningsOf(facts.value, votes.ballots.start.length - 1, votes.repeating),
  };
}

function endingInLineFeed(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) === 10) return bytes;
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = 10;
  return longer;
}

/** The sections of the file as if it held no ballots. */
function sectionsBefore(bytes: Uint8Array, from: number): Sections | undefined {
  const text = textOf(bytes.subarray(0, from));
  const rows = text.ok ? splitRows(text.value) : text;
  const sections = rows.ok ? readSections(rows.value.fields) : rows;
  return sections.ok && sections.value.VOTES.rows.length === 0 ? sections.value : undefined;
}

function withRowsOnDemand(columns: readonly string[], source: string | Uint8Array): PabulibElection['votes'] {
  let rows: PabulibElection['votes']['rows'] | undefined;
  return {
    columns,
    get rows() {
      rows ??= rowsOf(source);
      return rows;
    },
  };
}

function rowsOf(source: string | Uint8Array): PabulibElection['votes']['rows'] {
  const election = readCarefully(source);
  if (!election.ok) throw new Error(`A file that was skimmed cannot be read carefully: ${election.error.code}`);
  return election.value.votes.rows;
}

function withBallotsOnDemand(facts: Omit<Profile, 'ballots'>, indexed: IndexedBallots, withPoints: boolean): Profile {
  let ballots: readonly Ballot[] | undefined;
  const profile: Profile = {
    ...facts,
    get ballots() {
      ballots ??= ballotsOf(facts, indexed, withPoints);
      return ballots;
    },
  };
  rememberIndexed(profile, indexed);
  return profile;
}

function ballotsOf({ projects }: Omit<Profile, 'ballots'>, { start, project, points }: IndexedBallots, withPoints: boolean): Ballot[] {
  const ids = projects.map(({ id }) => id);
  return Array.from({ length: start.length - 1 }, (_, ballot): Ballot => {
    const [from, to] = [start[ballot]!, start[ballot + 1]!];
    const chosen = Array.from(project.subarray(from, to), (place) => ids[place]!);
    return withPoints ? { projects: chosen, points: points ? Array.from(points.subarray(from, to)) : [] } : { projects: chosen };
  });
}
