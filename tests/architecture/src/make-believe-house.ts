import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { libraries, neighbours, trespasses } from './trespasses.js';

/** Builds a small house in a temporary folder, in which every rule is broken once, and answers where it stands. */
export async function buildMakeBelieveHouse(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'madang-house-'));
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const file of neighbours) await write(file, file.endsWith('/circle.ts') ? `import './circle-back.js';\n` : 'export {};\n');
  for (const { stopped, passes } of Object.values(trespasses)) {
    for (const [file, target] of [stopped, passes]) await write(file, importing(target));
  }
  for (const name of libraries) {
    await write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    await write(`node_modules/${name}/index.js`, '');
  }
  await linkPackages(folder, write);
  return folder;
}

function importing(target: string): string {
  return target.startsWith('dynamic:')
    ? `export const load = () => import('${target.slice('dynamic:'.length)}');\n`
    : `import '${target}';\n`;
}

async function linkPackages(folder: string, write: (file: string, text: string) => Promise<void>): Promise<void> {
  const names = ['basics', 'money', 'budget', 'rights', 'participation', 'allocation', 'contracts'];
  await mkdir(join(folder, 'node_modules/@madang'), { recursive: true });
  for (const name of names) {
    const exports = name === 'contracts' ? { './*': { '@madang/source': './src/*.ts' } } : { '.': { '@madang/source': './src/index.ts' } };
    await write(`packages/${name}/package.json`, JSON.stringify({ name: `@madang/${name}`, exports }));
    await symlink(join(folder, 'packages', name), join(folder, 'node_modules/@madang', name));
  }
  const dependencies = Object.fromEntries([...names.map((name) => `@madang/${name}`), ...libraries].map((name) => [name, '*']));
  await write('package.json', JSON.stringify({ dependencies }));
}
