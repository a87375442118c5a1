import { unusable, type Command, type Ending } from './command.js';
import { copyLog } from './log-copy.js';
import { followLog } from './log-follow.js';
import { verifyLog } from './log-verify.js';

const usage = `Usage: madang log ACT … [options]

  copy      takes a copy of a city's log of official acts from a running server
  verify    checks a copy without any server, or what a server publishes now: every act against its entry, every entry
            against what was signed
  follow    keeps a copy up to date, and takes nothing that does not go on from what it holds

madang log ACT --help tells more.
`;

/** `madang log …`: whether a city's record is still what it was. */
export const logCommand: Command = { summary: "Copy a city's log of official acts, and check it", run };

function run([act, ...args]: readonly string[]): Ending | Promise<Ending> {
  if (act === undefined || act === '--help' || act === '-h' || act === 'help') return { exitCode: 0, output: usage };
  if (act === 'copy') return copyLog(args);
  if (act === 'verify') return verifyLog(args);
  if (act === 'follow') return followLog(args);
  return unusable(`There is no "log ${act}". There are: copy, verify, follow.`);
}
