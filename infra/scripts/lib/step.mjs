import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The project's own tools first, whoever called us and however. */
const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Says what is being done, does it, and says how long it took; if it fails, says what to do about it, and ends. */
export async function step(title, work, remedy) {
  const from = performance.now();
  process.stdout.write(`· ${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${((performance.now() - from) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n\n');
    process.stderr.write(`${error.message.trimEnd()}\n\n${remedy ? `What to do: ${remedy}\n` : ''}`);
    process.exit(1);
  }
}

/** Runs a program of this project and keeps its words for the case that it fails. */
export function run(command, args, { env, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH, ...env }, cwd });
    let said = '';
    child.stdout.on('data', (piece) => (said += piece));
    child.stderr.on('data', (piece) => (said += piece));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${said.slice(-6000)}`)),
    );
  });
}

/** Runs a program whose words the person should read as they come; answers its exit code. */
export function runAloud(command, args, { env, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH, ...env }, cwd });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
