// Real elections, where somebody laid them beside the project; else made-up ones of the same sizes.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { generatedFile } from './generated-election.mjs';

const folder = env.MADANG_BALLOTS ?? resolve('..', 'shared', 'data', 'ballots');

/** The sizes of well-known elections, for when they are not there. */
const sizes = [
  { name: 'Poland_Lodz_2022.pb', ballots: 90_494, projects: 160, choices: 3.6, perVoter: 67 },
  { name: 'Hungary_Budapest_2024.pb', ballots: 28_943, projects: 175, choices: 9, perVoter: 34_551 },
  { name: 'Poland_Krakow_2021.pb', ballots: 51_228, projects: 220, choices: 3, perVoter: 700 },
  { name: 'Poland_Wroclaw_2015_150_-_500.pb', ballots: 131_800, projects: 140, choices: 1, perVoter: 120 },
];

/** All files, as bytes, with what is published about them; `generated` tells whether they are made up. */
export function elections() {
  if (!existsSync(join(folder, 'expected.json'))) {
    return { generated: true, files: sizes.map(({ name, ...size }) => ({ name, bytes: generatedFile(size), published: undefined })) };
  }
  const { instances } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const published = new Map(instances.map((instance) => [instance.file, instance]));
  const names = readdirSync(folder).filter((name) => name.endsWith('.pb'));
  // Cast into plain bytes: a Buffer of a small file is a part of a larger one.
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))), published: published.get(name) }));
  return { generated: false, files };
}
