import { unusable, type Command, type Ending } from './command.js';
import { checkProposals } from './proposals-check.js';
import { importProposals } from './proposals-import.js';

const usage = `Usage: madang proposals ACT FILE… [options]

  check     reads what an older process left, and says what it found: proposals, comments, columns, rows that need mending
  import    brings it into a running server: as proposals that are closed, marked as from elsewhere, and never as votes

madang proposals ACT --help tells more.
`;

/** `madang proposals …`: what people proposed before, or elsewhere. */
export const proposalsCommand: Command = { summary: 'Bring proposals of an older process in', run };

function run([act, ...args]: readonly string[]): Ending | Promise<Ending> {
  if (act === undefined || act === '--help' || act === '-h' || act === 'help') return { exitCode: 0, output: usage };
  if (act === 'check') return checkProposals(args);
  if (act === 'import') return importProposals(args);
  return unusable(`There is no "proposals ${act}". There are: check, import.`);
}
