import { allocate, audit, type Allocation, type Audit, type Profile } from '@madang/allocation';
import { readOptions, usage, type AllocateOptions } from './allocate-options.js';
import { allocationAsJson } from './allocation-as-json.js';
import { explainedInWords, summaryInWords } from './allocation-in-words.js';
import { unusable, type Command, type Ending } from './command.js';
import { readElection } from './read-election.js';
import { refusalInWords } from './refusal-in-words.js';

/** `madang allocate FILE.pb`: from a file of ballots to funded projects. */
export const allocateCommand: Command = { summary: 'Count the ballots of a .pb file and say which projects are funded, and why', run };

function run(args: readonly string[]): Ending {
  const options = readOptions(args);
  if (!options.ok) return unusable(options.error);
  if (options.value === 'help') return { exitCode: 0, output: usage };
  const { file, rule, show, withAudit } = options.value;
  const election = readElection(file);
  if (!election.ok) return unusable(election.error);
  const { profile, remarks } = election.value;
  const allocation = allocate(profile, rule);
  if (!allocation.ok) return unusable(`${file}: ${refusalInWords(allocation.error)}`);
  const audited = withAudit ? audit(profile, allocation.value) : undefined;
  if (audited && !audited.ok) return unusable(`${file}: ${refusalInWords(audited.error)}`);
  return { exitCode: 0, output: written(show, allocation.value, profile, audited?.value), remarks };
}

function written(show: AllocateOptions['show'], allocation: Allocation, profile: Profile, audited: Audit | undefined): string {
  if (show === 'json') return allocationAsJson(allocation, audited);
  return show === 'summary' ? summaryInWords(allocation, profile, audited) : explainedInWords(allocation, profile, audited);
}
