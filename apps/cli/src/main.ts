#!/usr/bin/env node
import { allocateCommand } from './allocate.js';
import { budgetCommand } from './budget.js';
import { compareCommand } from './compare.js';
import { logCommand } from './log.js';
import { proposalsCommand } from './proposals.js';
import { unusable, type Command, type Ending } from './command.js';

const commands: Readonly<Record<string, Command>> = {
  allocate: allocateCommand,
  budget: budgetCommand,
  compare: compareCommand,
  log: logCommand,
  proposals: proposalsCommand,
};

const { exitCode, output, remarks } = await runCommand(process.argv.slice(2));
for (const remark of remarks ?? []) process.stderr.write(`madang: ${remark}\n`);
if (output !== undefined) process.stdout.write(output);
process.exitCode = exitCode;

async function runCommand([name, ...args]: readonly string[]): Promise<Ending> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return { exitCode: 0, output: usage() };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command ? command.run(args) : unusable(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
}

function usage(): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}\n`);
  return `Usage: madang COMMAND [options]\n\n${list.join('')}\nmadang COMMAND --help tells more about one of them.\n`;
}
