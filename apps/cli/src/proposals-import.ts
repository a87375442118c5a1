import type { ImportedComment, ImportedProposal } from '@madang/participation';
import { unusable, type Ending } from './command.js';
import { importFaultInWords } from './import-fault-in-words.js';
import { importUsage, readImportOptions, type ProposalsImportOptions } from './proposals-options.js';
import { readImportFiles, type FoundImport } from './read-import-files.js';
import { Refused, signIn, type Session } from './session.js';

interface Counts {
  added: number;
  changed: number;
  same: number;
}

interface Outcome {
  readonly proposals: Counts;
  readonly comments: Counts;
}

/** `madang proposals import FILE…`: into a running server, in pieces; each is whole or not there. */
export async function importProposals(args: readonly string[]): Promise<Ending> {
  const options = readImportOptions(args, process.env['MADANG_PASSWORD']);
  if (!options.ok) return unusable(options.error);
  if (options.value === 'help') return { exitCode: 0, output: importUsage };
  const { files, defaults, leaveOut, json, server, city } = options.value;
  const found = await readImportFiles(files, defaults);
  if (!found.ok) return unusable(found.error);
  const remarks = found.value.faults.map(importFaultInWords);
  if (remarks.length > 0 && !leaveOut)
    return { exitCode: 2, remarks: [...remarks, 'Nothing was brought in. Mend these rows, or leave them out with --leave-out.'] };
  try {
    const session = await signIn(server, city, options.value);
    try {
      const outcome = await bringIn(session, options.value, found.value);
      const output = json ? `${JSON.stringify({ ...outcome, leftOut: remarks.length }, undefined, 2)}\n` : inWords(outcome);
      return { exitCode: 0, output, remarks };
    } finally {
      await session.signOut();
    }
  } catch (error) {
    if (error instanceof Refused) return unusable(error.message);
    throw error;
  }
}

async function bringIn(session: Session, options: ProposalsImportOptions, { proposals, comments }: FoundImport): Promise<Outcome> {
  const { process: slug, name, defaults } = options;
  const outcome: Outcome = { proposals: { added: 0, changed: 0, same: 0 }, comments: { added: 0, changed: 0, same: 0 } };
  const send = async (piece: { readonly proposals: readonly ImportedProposal[]; readonly comments: readonly ImportedComment[] }) => {
    const told = await session.ask<Outcome>('POST', `/older-processes/${slug}/imports`, { name, site: defaults.site ?? null, ...piece });
    for (const kind of ['proposals', 'comments'] as const)
      for (const count of ['added', 'changed', 'same'] as const) outcome[kind][count] += told[kind][count];
  };
  for (const some of piecesOf(proposals, 100)) await send({ proposals: some, comments: [] });
  for (const some of piecesOf(comments, 200)) await send({ proposals: [], comments: some });
  return outcome;
}

/** A server takes so much in one request and no more; a single proposal is always small enough. */
const mostLetters = 60_000;

/** Pieces of at most so many, and of no more letters than go into one request. */
function piecesOf<One>(all: readonly One[], most: number): One[][] {
  const pieces: One[][] = [];
  let letters = Infinity;
  for (const one of all) {
    const length = JSON.stringify(one).length;
    const last = pieces.at(-1);
    if (!last || last.length >= most || letters + length > mostLetters) {
      pieces.push([one]);
      letters = length;
    } else {
      last.push(one);
      letters += length;
    }
  }
  return pieces;
}

function inWords({ proposals, comments }: Outcome): string {
  const line = (what: string, { added, changed, same }: Counts) => `${what}: ${added} added, ${changed} changed, ${same} known already\n`;
  return line('Proposals', proposals) + line('Comments', comments);
}
