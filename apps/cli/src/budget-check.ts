import { examineFile } from '@madang/budget';
import { budgetCheckAsJson } from './budget-check-as-json.js';
import { budgetCheckInWords } from './budget-check-in-words.js';
import { readBudgetCheckOptions, usage } from './budget-check-options.js';
import { unusable, type Ending } from './command.js';
import { openTableFile } from './open-table-file.js';
import { tableRefusalInWords } from './table-refusal-in-words.js';

/** `madang budget check FILE`: reads the file by guesses, or by a profile, and tells what it found. */
export async function checkBudget(args: readonly string[]): Promise<Ending> {
  const options = readBudgetCheckOptions(args);
  if (!options.ok) return unusable(options.error);
  if (options.value === 'help') return { exitCode: 0, output: usage };
  const { file, json, ...said } = options.value;
  const table = await openTableFile(file);
  if (!table.ok) return unusable(`${file}${table.error}`);
  const examined = await examineFile({ ...table.value, ...said });
  if (!examined.ok) return unusable(`${file}: ${tableRefusalInWords(examined.error)}`);
  return { exitCode: 0, output: json ? budgetCheckAsJson(file, examined.value) : budgetCheckInWords(file, examined.value) };
}
