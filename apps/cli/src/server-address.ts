import { err, ok, type Result } from '@madang/basics';

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A password does not travel in the clear: only to this very machine without https. */
export function addressOf(server: string): Result<URL, string> {
  if (!URL.canParse(server)) return err(`--server takes an address such as https://budget.example.org, not "${server}".`);
  const address = new URL(server);
  const isSafe = address.protocol === 'https:' || (address.protocol === 'http:' && loopback.has(address.hostname));
  return isSafe ? ok(address) : err(`${server} is not reached by https: a password would travel in the clear.`);
}
