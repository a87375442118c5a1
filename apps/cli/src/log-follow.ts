import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { unusable, type Ending } from './command.js';
import { followOnce, type Followed } from './follow-once.js';

const usage = `Usage: madang log follow FILE --server URL --city C [options]

Keeps a copy of a city's log of official acts up to date. What is new is taken only if it goes on from what the file holds and was
signed with the same key: a log that was shortened, or written anew, is refused and shown. The file stays as it was.

  --server URL       such as https://budget.example.org
  --city C           the city as it stands in addresses, such as madrid
  --key LINE         the key of the log as you know it from elsewhere; else that of the first copy is believed
  --every SECONDS    how often to look; 600 if not said, 10 at least
  --once             looks once and ends, for a timer of your own
  --help             this text

Exit code 0: it goes on from what the file holds. 1: it does not. Keep what was printed: it proves it. 2: the log or the file cannot
be read; without --once it is tried again.
`;

const leastSeconds = 10;
const usualSeconds = 600;

export async function followLog(args: readonly string[]): Promise<Ending> {
  const options = {
    server: { type: 'string' },
    city: { type: 'string' },
    key: { type: 'string' },
    every: { type: 'string' },
    once: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const { server, city, key, once = false } = values;
  if (values.help) return { exitCode: 0, output: usage };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || server === undefined || city === undefined)
    return unusable('Say into which file, and which log: FILE --server URL --city C.');
  const seconds = values.every === undefined ? usualSeconds : Number(values.every);
  if (!Number.isInteger(seconds) || seconds < leastSeconds) return unusable(`--every takes seconds, ${leastSeconds} at least.`);
  for (;;) {
    const followed = await followOnce({ file, server, city, key });
    if (once || followed.kind === 'broken') return endingOf(followed);
    process.stdout.write(followed.kind === 'unread' ? `${followed.why}\n` : inWords(followed));
    await wait(seconds * 1000);
  }
}

function endingOf(followed: Followed): Ending {
  if (followed.kind === 'unread') return unusable(followed.why);
  if (followed.kind === 'went-on') return { exitCode: 0, output: inWords(followed) };
  const { faults, signed, kept } = followed;
  return {
    exitCode: 1,
    output: ['What the server shows now:', '', signed, ...(kept === null ? [] : ['What the file holds:', '', kept])].join('\n'),
    remarks: ['THE LOG DOES NOT GO ON FROM WHAT THE FILE HOLDS. Nothing was taken.', ...faults],
  };
}

function inWords({ leaves, added }: Extract<Followed, { kind: 'went-on' }>): string {
  return `${added} new, ${leaves} leaves. Everything fits.\n`;
}
