import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@madang/basics';
import { unusable, type Ending } from './command.js';
import { addressOf } from './server-address.js';

const usage = `Usage: madang log copy --server URL --city C > copy.ndjson

Takes a copy of a city's log of official acts, to be kept and checked with "madang log verify". Nobody needs to sign in.

  --server URL       such as https://budget.example.org
  --city C           the city as it stands in addresses, such as madrid
  --help             this text

The copy is lines of JSON: the name and key of the log, then each leaf with its act where it is for everybody, then what was signed.
`;

export async function copyLog(args: readonly string[]): Promise<Ending> {
  const options = { server: { type: 'string' }, city: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options, strict: true }));
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { exitCode: 0, output: usage };
  if (values.server === undefined || values.city === undefined) return unusable('Say which log: --server URL --city C.');
  const copy = await takeCopy(values.server, values.city);
  return copy.ok ? { exitCode: 0, output: copy.value } : unusable(copy.error);
}

/** The whole log of a city, page by page, as it is published now. */
export async function takeCopy(server: string, city: string): Promise<Result<string, string>> {
  return fromLog(server, city, async (base) => (await headOf(base)) + (await leavesFrom(base, 0)));
}

/** What is asked of a city's log; where it does not answer, the sentence that says so. */
export async function fromLog<T>(server: string, city: string, asking: (base: string) => Promise<T>): Promise<Result<T, string>> {
  const address = addressOf(server);
  if (!address.ok) return address;
  const base = new URL(`api/v1/cities/${encodeURIComponent(city)}/log`, address.value.href.replace(/\/?$/, '/')).href;
  try {
    return ok(await asking(base));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** The first line of a copy: name and key of the log. */
export async function headOf(base: string): Promise<string> {
  const { log } = JSON.parse(await ask(base)) as { log: { origin: string; key: string } | null };
  if (!log) throw new Error('This city has not done anything yet that would be logged.');
  return `${JSON.stringify({ log: { v: 1, origin: log.origin, key: log.key } })}\n`;
}

/** The lines of a copy after so many leaves. */
export async function leavesFrom(base: string, first: number): Promise<string> {
  let copy = '';
  for (let from = first; ;) {
    const page = await ask(`${base}/copy?from=${from}`);
    const leaves = page.split('\n').filter((line) => line.startsWith('{"leaf"')).length;
    if (leaves === 0) return copy;
    copy += page;
    from += leaves;
  }
}

export async function ask(address: string): Promise<string> {
  const answer = await fetch(address, { redirect: 'error' }).catch((error: unknown) => {
    throw new Error(`${new URL(address).origin} does not answer (${String(error instanceof Error ? (error.cause ?? error) : error)}).`);
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.text();
}
