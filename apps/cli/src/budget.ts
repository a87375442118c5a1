import { checkBudget } from './budget-check.js';
import { unusable, type Command, type Ending } from './command.js';

const usage = `Usage: madang budget check FILE [options]

Reads a city's budget file by guesses and says what it found: columns, sums, errors, what is doubtful.

madang budget check --help tells more.
`;

/** `madang budget …`: what a city's own file holds. */
export const budgetCommand: Command = { summary: 'Read a budget file of any layout and check it', run };

function run([act, ...args]: readonly string[]): Ending | Promise<Ending> {
  if (act === undefined || act === '--help' || act === '-h' || act === 'help') return { exitCode: 0, output: usage };
  if (act === 'check') return checkBudget(args);
  return unusable(`There is no "budget ${act}". There is: check.`);
}
