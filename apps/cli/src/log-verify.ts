import { parseArgs } from 'node:util';
import { err, hex, ok, type Result } from '@madang/basics';
import {
  checkCopy,
  cosignedAt,
  readKeyLine,
  readNote,
  readWitnessKeyLine,
  type CheckedCopy,
  type SignerKey,
} from '@madang/transparency-log';
import { unusable, type Ending } from './command.js';
import { copyFaultInWords } from './copy-fault-in-words.js';
import { takeCopy } from './log-copy.js';
import { logCopyOf, readLogCopy, type LogCopy } from './read-log-copy.js';
import { readTextFile } from './read-text-file.js';
import { sha256, signedCheckpoint, verifySignature } from './signed-checkpoint.js';

const usage = `Usage: madang log verify COPY [options]
       madang log verify --server URL --city C [options]

Checks a city's log of official acts: a copy of it, without any server or network, or as it is published now.

  --server URL         the log of a running server, such as https://budget.example.org
  --city C             its city as it stands in addresses, such as madrid
  --key LINE           the key of the log as you know it from elsewhere; else the copy's own is believed
  --checkpoint FILE    what the city signed earlier, as you kept it; may be said again. An old one that no longer fits
                       shows that history was written anew
  --witness LINE       the key of somebody outside the city who must have signed the log as well; may be said again
  --json               the result for machines
  --help               this text

Exit code 0: everything fits. 1: something was changed, left out or not signed; every place is named. 2: the files cannot be read.
`;

interface Asked {
  readonly copy: LogCopy;
  readonly key: SignerKey;
  readonly kept: readonly string[];
  readonly witnesses: readonly SignerKey[];
  readonly json: boolean;
}

export async function verifyLog(args: readonly string[]): Promise<Ending> {
  const asked = await readAsked(args);
  if (!asked.ok) return unusable(asked.error);
  if (asked.value === 'help') return { exitCode: 0, output: usage };
  const { copy, key, kept, witnesses, json } = asked.value;
  const notes = [...copy.checkpoints, ...kept].map((note) => signedCheckpoint(note, key));
  const checkpoints = notes.flatMap((one) => (one.ok ? [one.value] : []));
  const unsigned = notes.flatMap((one) => (one.ok ? [] : [one.error]));
  const checked = checkCopy(sha256, copy.entries, checkpoints);
  const unsignedEnd = checked.leaves > 0 && !checkpoints.some(({ size }) => size === checked.leaves);
  const faults = [
    ...checked.faults.map(copyFaultInWords),
    ...unsigned,
    ...witnesses.flatMap((witness) => unseenBy(witness, [...copy.checkpoints, ...kept], checked)),
    ...(unsignedEnd ? [`Nothing that was signed reaches the last of the ${checked.leaves} leaves.`] : []),
  ];
  const output = json
    ? `${JSON.stringify({ origin: key.name, ...counts(checked), checkpoints: checkpoints.length, faults }, undefined, 2)}\n`
    : inWords(key, checked, checkpoints.length, faults);
  return { exitCode: faults.length === 0 ? 0 : 1, output };
}

async function readAsked(args: readonly string[]): Promise<Result<Asked | 'help', string>> {
  const options = {
    key: { type: 'string' },
    server: { type: 'string' },
    city: { type: 'string' },
    witness: { type: 'string', multiple: true },
    checkpoint: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return ok('help');
  const copy = await copyAsked(values, positionals);
  if (!copy.ok) return copy;
  const key = readKeyLine(sha256, values.key ?? copy.value.key);
  if (!key) return err(`${values.key === undefined ? 'The copy, line 1' : '--key'}: This is no key, or a sign of it is missing.`);
  const witnesses = (values.witness ?? []).map((line) => readWitnessKeyLine(sha256, line));
  if (!witnesses.every((witness) => witness !== null)) return err('--witness: This is no key of a witness, or a sign of it is missing.');
  const kept: string[] = [];
  for (const name of values.checkpoint ?? []) {
    const text = readTextFile(name);
    if (!text.ok) return err(`${name}${text.error}`);
    kept.push(text.value);
  }
  return ok({ copy: copy.value, key, kept, witnesses, json: values.json ?? false });
}

async function copyAsked(
  { server, city }: { readonly server?: string | undefined; readonly city?: string | undefined },
  [file, ...more]: readonly string[],
): Promise<Result<LogCopy, string>> {
  if (server !== undefined && city !== undefined && file === undefined) {
    const text = await takeCopy(server, city);
    return text.ok ? logCopyOf(server, text.value) : text;
  }
  if (file === undefined || more.length > 0 || server !== undefined || city !== undefined)
    return err('Name one copy to check ("madang log copy" takes one), or a log with --server URL --city C.');
  return readLogCopy(file);
}

/** A witness that is asked for must have seen a state of this log. Whether that state fits is found out with all others. */
function unseenBy(witness: SignerKey, notes: readonly string[], { leaves }: CheckedCopy): readonly string[] {
  const seen = notes.some((text) => {
    const note = readNote(text);
    if (!note.ok) return false;
    const { text: signed, signatures } = note.value;
    return signatures.some((signature) => cosignedAt(sha256, verifySignature, { text: signed, signature }, witness) !== null);
  });
  return seen ? [] : [`The witness ${witness.name} has signed no state of these ${leaves} leaves.`];
}

const counts = ({ leaves, opened, unopened, erased, root }: CheckedCopy) => ({ leaves, opened, unopened, erased, root: hex(root) });

function inWords(key: SignerKey, checked: CheckedCopy, signed: number, faults: readonly string[]): string {
  const { leaves, opened, unopened, erased, root } = counts(checked);
  const lines = [
    `Log               ${key.name}`,
    `Leaves            ${leaves}`,
    `Acts checked      ${opened}`,
    `Acts not shown    ${unopened}   (${erased} erased; they stand in the tree, and say nothing)`,
    `Signed states     ${signed}`,
    `Root              ${root.match(/.{1,4}/g)!.join(' ')}`,
    '',
    ...(faults.length === 0
      ? ['Everything fits.']
      : [`${faults.length} ${faults.length === 1 ? 'thing does' : 'things do'} not fit:`, ...faults.map((fault) => `  ${fault}`)]),
  ];
  return `${lines.join('\n')}\n`;
}
