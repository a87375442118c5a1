import { err, ok, type Result } from '@madang/basics';
import { fromBase64, type CopiedEntry, type Json } from '@madang/transparency-log';
import { readTextFile } from './read-text-file.js';

/** A copy of the log as it was taken: nothing in it is believed yet. */
export interface LogCopy {
  readonly key: string;
  readonly entries: readonly CopiedEntry[];
  readonly checkpoints: readonly string[];
}

interface Line {
  readonly log?: { readonly v?: unknown; readonly key?: unknown };
  readonly leaf?: unknown;
  readonly entry?: unknown;
  readonly salt?: unknown;
  readonly act?: Json;
  readonly checkpoint?: unknown;
}

export function readLogCopy(file: string): Result<LogCopy, string> {
  const text = readTextFile(file);
  return text.ok ? logCopyOf(file, text.value) : err(`${file}${text.error}`);
}

/** `file` names it where something is wrong. */
export function logCopyOf(file: string, text: string): Result<LogCopy, string> {
  const [first, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const head = first === undefined ? null : lineOf(first);
  if (head?.log?.v !== 1 || typeof head.log.key !== 'string')
    return err(`${file}, line 1: A copy begins with the name and the key of its log. "madang log copy" writes one.`);
  const entries: CopiedEntry[] = [];
  const checkpoints: string[] = [];
  for (const [at, line] of lines.entries()) {
    const read = lineOf(line);
    const entry = read && entryOf(read);
    if (typeof read?.checkpoint === 'string') checkpoints.push(read.checkpoint);
    else if (entry) entries.push(entry);
    else return err(`${file}, line ${at + 2}: This is neither a leaf nor a checkpoint. The copy is damaged; take it again.`);
  }
  return ok({ key: head.log.key, entries, checkpoints });
}

function lineOf(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

function entryOf({ leaf, entry, salt, act }: Line): CopiedEntry | null {
  const bytes = typeof entry === 'string' ? fromBase64(entry) : null;
  if (typeof leaf !== 'number' || !Number.isSafeInteger(leaf) || !bytes) return null;
  if (salt === undefined) return { leaf, entry: bytes, opening: null };
  const salted = typeof salt === 'string' ? fromBase64(salt) : null;
  return salted && act !== undefined && isSpellable(act) ? { leaf, entry: bytes, opening: { salt: salted, act } } : null;
}

/** Fractions have more than one spelling, so no act holds one. */
function isSpellable(value: Json): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value !== 'object' || value === null || Object.values(value as object).every((one) => isSpellable(one as Json));
}
