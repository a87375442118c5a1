import { checkBudget } from './budget-check.js';
import { importBudget } from './budget-import.js';
import { unusable, type Command, type Ending } from './command.js';

const usage = `Usage: madang budget ACT FILE… [options]

  check     reads a city's budget file by guesses and says what it found: columns, sums, errors, what is doubtful
  import    hands files in at the desk of a running server, and publishes them when told so

madang budget ACT --help tells more.
`;

/** `madang budget …`: what a city's own file holds. */
export const budgetCommand: Command = { summary: 'Read a budget file of any layout, check it, hand it in', run };

function run([act, ...args]: readonly string[]): Ending | Promise<Ending> {
  if (act === undefined || act === '--help' || act === '-h' || act === 'help') return { exitCode: 0, output: usage };
  if (act === 'check') return checkBudget(args);
  if (act === 'import') return importBudget(args);
  return unusable(`There is no "budget ${act}". There are: check, import.`);
}
