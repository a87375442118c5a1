// Run in a process of its own: reads and counts a generated election of a million ballots, each with one to five of 300 projects.
import { resourceUsage, stdout } from 'node:process';
import { decide, readPabulib } from '@madang/allocation';
import { generatedFile } from './generated-election.mjs';

const file = generatedFile({ ballots: 1_000_000, projects: 300, choices: 3, perVoter: 50, seed: Number(process.argv[2]) });
const before = resourceUsage();
const from = performance.now();
const election = readPabulib(file);
const read = performance.now();
const counted = decide(election.value.profile, { rule: 'equal-shares', completion: 'add1-utilitarian' });
const done = performance.now();
stdout.write(
  JSON.stringify({
    readSeconds: (read - from) / 1000,
    countSeconds: (done - read) / 1000,
    gibBefore: before.maxRSS / 2 ** 20,
    gib: resourceUsage().maxRSS / 2 ** 20,
    megabytes: file.length / 1e6,
    funded: counted.value.order.length,
  }),
);
