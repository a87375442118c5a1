import { err, ok, type Result } from '@madang/basics';
import type { PabulibElection } from './election.js';
import type { FaultAt, PabulibFault } from './fault.js';
import { readBallots } from './read-ballots.js';
import { readFacts, warningsOf } from './read-facts.js';
import { readSections, type Sections } from './read-sections.js';
import { offsetOfField, positionOf, splitRows, type Rows } from './split-rows.js';
import { textOf } from './utf8-text.js';

/** Reads a file field by field, and says what is wrong with it and where. `skimPabulib` is for the many that are plain. */
export function readCarefully(source: string | Uint8Array): Result<PabulibElection, PabulibFault> {
  if (typeof source === 'string') return readText(source);
  const text = textOf(source);
  if (text.ok) return readText(text.value);
  const before = textOf(source.subarray(0, text.error));
  return err({ code: 'pabulib/not-utf8', ...positionOf(before.ok ? before.value : '', Infinity) });
}

function readText(text: string): Result<PabulibElection, PabulibFault> {
  const rows = splitRows(text);
  if (!rows.ok) return err({ code: 'pabulib/quote-not-closed', ...positionOf(text, rows.error) });
  const sections = readSections(rows.value.fields);
  const election = sections.ok ? readElection(sections.value) : sections;
  return election.ok ? election : err(positioned(text, rows.value, election.error));
}

function readElection(sections: Sections): Result<PabulibElection, FaultAt> {
  const facts = readFacts(sections);
  if (!facts.ok) return facts;
  const { meta, profile } = facts.value;
  const read = readBallots(sections.VOTES, new Set(profile.projects.map((project) => project.id)));
  if (!read.ok) return read;
  const { ballots, pointDecimals, repeating } = read.value;
  return ok({
    meta,
    projects: { columns: sections.PROJECTS.columns, rows: sections.PROJECTS.rows },
    votes: { columns: sections.VOTES.columns, rows: sections.VOTES.rows },
    profile: { ...profile, ballots },
    pointDecimals,
    warnings: warningsOf(facts.value, ballots.length, repeating),
  });
}

function positioned(text: string, rows: Rows, { what, row, field, at }: FaultAt): PabulibFault {
  const offset = row < rows.offsets.length ? offsetOfField(text, rows.offsets[row]!, field, at) : text.length;
  return { ...what, ...positionOf(text, offset) };
}
