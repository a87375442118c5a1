import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { err, ok, type Result } from '@madang/basics';
import { checkCopy, readKeyLine } from '@madang/transparency-log';
import { copyFaultInWords } from './copy-fault-in-words.js';
import { ask, fromLog, headOf, leavesFrom } from './log-copy.js';
import { logCopyOf, type LogCopy } from './read-log-copy.js';
import { readTextFile } from './read-text-file.js';
import { sha256, signedCheckpoint } from './signed-checkpoint.js';

export type Followed =
  | { readonly kind: 'went-on'; readonly leaves: number; readonly added: number }
  /** What the server shows does not go on from the copy; both are signed, and together they prove it. */
  | { readonly kind: 'broken'; readonly faults: readonly string[]; readonly signed: string; readonly kept: string | null }
  | { readonly kind: 'unread'; readonly why: string };

interface Place {
  readonly file: string;
  readonly server: string;
  readonly city: string;
  readonly key: string | undefined;
}

/** Takes what is new, if all of it together with what is held is what was signed, then and now. */
export async function followOnce({ file, server, city, key }: Place): Promise<Followed> {
  const held = heldIn(file);
  if (!held.ok) return { kind: 'unread', why: held.error };
  const { text, copy } = held.value;
  const shown = await fromLog(server, city, async (base) => ({
    head: await headOf(base),
    note: await ask(`${base}/checkpoint`),
    more: await leavesFrom(base, copy?.entries.length ?? 0),
  }));
  if (!shown.ok) return { kind: 'unread', why: shown.error };
  const { head, note, more } = shown.value;
  const next = (text === '' ? head : text) + more;
  const read = logCopyOf(server, next);
  if (!read.ok) return { kind: 'unread', why: read.error };
  const faults = faultsOf(read.value, { note, key, heldLeaves: copy?.entries.length ?? 0 });
  if (faults.length > 0) return { kind: 'broken', faults, signed: note, kept: copy?.checkpoints.at(-1) ?? null };
  if (more !== '' || text === '') store(file, next);
  const leaves = read.value.entries.length;
  return { kind: 'went-on', leaves, added: leaves - (copy?.entries.length ?? 0) };
}

interface Shown {
  readonly note: string;
  readonly key: string | undefined;
  readonly heldLeaves: number;
}

function faultsOf({ key: ownKey, entries, checkpoints }: LogCopy, { note, key: named, heldLeaves }: Shown): readonly string[] {
  const key = readKeyLine(sha256, named ?? ownKey);
  if (!key) return ['This is no key, or a sign of it is missing.'];
  const notes = [...checkpoints, note].map((one) => signedCheckpoint(one, key));
  const signed = notes.flatMap((one) => (one.ok ? [one.value] : []));
  const newest = notes.at(-1)!;
  const shorter = newest.ok && newest.value.size < heldLeaves;
  const { faults, leaves } = checkCopy(sha256, entries, signed);
  return [
    ...(shorter ? [`The server shows ${newest.value.size} leaves, and the file holds ${heldLeaves}: the log was shortened.`] : []),
    ...faults.map(copyFaultInWords),
    ...notes.flatMap((one) => (one.ok ? [] : [one.error])),
    ...(signed.some(({ size }) => size === leaves) ? [] : [`Nothing that was signed reaches the last of the ${leaves} leaves.`]),
  ];
}

function heldIn(file: string): Result<{ readonly text: string; readonly copy: LogCopy | null }, string> {
  if (!existsSync(placeOf(file))) return ok({ text: '', copy: null });
  const text = readTextFile(file);
  if (!text.ok) return err(`${file}${text.error}`);
  const copy = logCopyOf(file, text.value);
  return copy.ok ? ok({ text: text.value, copy: copy.value }) : copy;
}

/** Beside the old one first: whoever pulls the plug keeps a whole copy. */
function store(file: string, text: string): void {
  const place = placeOf(file);
  writeFileSync(`${place}.new`, text);
  renameSync(`${place}.new`, place);
}

const placeOf = (file: string) => resolve(process.env['MADANG_CALLED_FROM'] ?? process.cwd(), file);
