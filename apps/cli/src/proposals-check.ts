import { unusable, type Ending } from './command.js';
import { foundImportInWords } from './found-import-in-words.js';
import { importFaultInWords } from './import-fault-in-words.js';
import { checkUsage, readCheckOptions } from './proposals-options.js';
import { readImportFiles } from './read-import-files.js';

/** `madang proposals check FILE…`: what could be brought in, and what could not. */
export async function checkProposals(args: readonly string[]): Promise<Ending> {
  const options = readCheckOptions(args);
  if (!options.ok) return unusable(options.error);
  if (options.value === 'help') return { exitCode: 0, output: checkUsage };
  const { files, defaults, leaveOut, json } = options.value;
  const found = await readImportFiles(files, defaults);
  if (!found.ok) return unusable(found.error);
  const { proposals, comments, faults, columns, ...rest } = found.value;
  const output = json
    ? `${JSON.stringify({ proposals: proposals.length, comments: comments.length, ...rest, columns, faults }, undefined, 2)}\n`
    : foundImportInWords(found.value);
  return { exitCode: faults.length === 0 || leaveOut ? 0 : 2, output, remarks: faults.map(importFaultInWords) };
}
