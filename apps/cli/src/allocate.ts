import { allocate, explainPabulibFault, explainPabulibWarning, readPabulib } from '@madang/allocation';
import { readOptions, usage } from './allocate-options.js';
import { allocationAsJson } from './allocation-as-json.js';
import { explainedInWords, summaryInWords } from './allocation-in-words.js';
import { unusable, type Command, type Ending } from './command.js';
import { readTextFile } from './read-text-file.js';
import { refusalInWords } from './refusal-in-words.js';

/** `madang allocate FILE.pb`: from a file of ballots to funded projects. */
export const allocateCommand: Command = { summary: 'Count the ballots of a .pb file and say which projects are funded, and why', run };

function run(args: readonly string[]): Ending {
  const options = readOptions(args);
  if (!options.ok) return unusable(options.error);
  if (options.value === 'help') return { exitCode: 0, output: usage };
  const { file, rule, show } = options.value;
  const text = readTextFile(file);
  if (!text.ok) return unusable(`${file}${text.error}`);
  const election = readPabulib(text.value);
  if (!election.ok) {
    return unusable(`${file}, line ${election.error.line}, column ${election.error.column}: ${explainPabulibFault(election.error)}`);
  }
  const allocation = allocate(election.value.profile, rule);
  if (!allocation.ok) return unusable(`${file}: ${refusalInWords(allocation.error)}`);
  const write = { json: allocationAsJson, summary: summaryInWords, explanation: explainedInWords }[show];
  return {
    exitCode: 0,
    output: write(allocation.value, election.value.profile),
    remarks: election.value.warnings.map((warning) => `${file}: ${explainPabulibWarning(warning)}`),
  };
}
