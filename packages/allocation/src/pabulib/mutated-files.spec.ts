/// <reference types="node" />
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { env, stdout } from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { indexBallots } from '../counting/index-ballots.js';
import { explainPabulibFault, readPabulib, writePabulib, type PabulibElection } from '../index.js';
import { readCarefully } from './read-carefully.js';
import { skimPabulib } from './skim-pabulib.js';

/*
 * Files in which something was changed at random, the same on every machine. MADANG_MUTATIONS says how many (for a thorough
 * run: 10000). Where real files lie beside the project, the smaller ones are among those that are changed.
 */
const mutations = Number(env['MADANG_MUTATIONS'] ?? 500);
const folder = env['MADANG_BALLOTS'] ?? join(import.meta.dirname, '../../../../..', 'shared', 'data', 'ballots');
const largest = mutations > 1000 ? 200_000 : 6_000;

const head = 'META\nkey;value\ndescription;"Trees; ""and"" paths"\nnum_projects;3\nnum_votes;4\nbudget;100.50\nvote_type;approval\n';
const projects = 'PROJECTS\nproject_id;cost;votes;name\n1;50;3;"A ""green"" yard;\nand a pond"\nA/2;60,25;2;Ścieżka\n10;7;1;예산\n';
const made = [
  `${head}${projects}VOTES\nvoter_id;age;vote;district\n1;30;1,A/2;Łódź\n2;;A/2;\n3;41;10,1;"x;y"\n4;;;\n`,
  `${head}${projects}VOTES\nvoter_id;vote\n1;1,A/2\n2;A/2\n3;10,1,10\n4;\n`.replaceAll('\n', '\r\n'),
  `${head.replace('approval', 'cumulative')}${projects}VOTES\nvoter_id;vote;points\n1;1,A/2;3,2\n2;A/2;5\n3;10,1;0,1\n4;;\n`,
  `${head.replace('approval', 'ordinal')}${projects}VOTES\nvoter_id;vote;points;sex\n1;1,A/2;3,2.5;F\n2;A/2;5;M\n3;10,1,A/2;0,1,-2;\n4;;;O\n`,
];

function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const special = [...';;;,,"\n\r\t .+-0179eEMPVv'].map((sign) => sign.charCodeAt(0)).concat(0, 0x80, 0xc3, 0xef, 0xbb, 0xbf, 0xff);

/** One to four changes: a byte, a stretch left out, doubled or moved, an end cut off. */
function mutated(bytes: Uint8Array, below: (most: number) => number): Uint8Array {
  let changed = [...bytes];
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(changed.length + 1);
    const stretch = changed.slice(at, at + 1 + below(40));
    const sign = special[below(special.length)]!;
    const change = below(8);
    if (change < 2) changed[Math.min(at, changed.length - 1)] = sign;
    else if (change < 4) changed.splice(at, 0, sign);
    else if (change === 4) changed.splice(at, stretch.length);
    else if (change === 5) changed.splice(at, 0, ...stretch);
    else if (change === 6) changed.splice(below(changed.length + 1), 0, ...stretch);
    else if (below(10) === 0) changed = changed.slice(0, at);
  }
  return Uint8Array.from(changed);
}

/** What is wrong with the answer to a file; undefined if nothing. */
function complaint(bytes: Uint8Array): string | undefined {
  const read = readPabulib(bytes);
  if (!read.ok) {
    const { line, column } = read.error;
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split(/\r\n|\n|\r/).length;
    const words = explainPabulibFault(read.error);
    return line >= 1 && line <= lines && column >= 1 && /\. [A-Z].*\.$/s.test(words)
      ? undefined
      : `a bad refusal: ${JSON.stringify(read.error)}`;
  }
  const again = readPabulib(writePabulib(read.value));
  if (!again.ok || !isDeepStrictEqual(again.value, read.value)) return 'written and read again, it is another election';
  return miscounted(read.value) ?? readDifferently(bytes);
}

function miscounted({ meta, profile, warnings, votes, projects: table }: PabulibElection): string | undefined {
  if (votes.rows.length !== profile.ballots.length || table.rows.length !== profile.projects.length) return 'rows were lost';
  for (const [field, found] of [
    ['num_votes', profile.ballots.length],
    ['num_projects', profile.projects.length],
  ] as const) {
    const stated = meta.find(([key]) => key === field)?.[1].trim();
    const warned = warnings.some((warning) => warning.code === 'pabulib/count-differs' && warning.field === field);
    if (stated !== undefined && warned === (stated === String(found))) return `no warning, or a needless one, about ${field}`;
  }
  return undefined;
}

/** Whether the quick reader and the careful one say the same, wherever the quick one says anything. */
function readDifferently(bytes: Uint8Array): string | undefined {
  const quick = skimPabulib(bytes);
  if (!quick) return undefined;
  const careful = readCarefully(bytes);
  const same = careful.ok && isDeepStrictEqual(quick, careful.value);
  const indexedAlike = careful.ok && isDeepStrictEqual(indexBallots(quick.profile), indexBallots({ ...careful.value.profile }));
  return same && indexedAlike ? undefined : 'the quick and the careful reader differ';
}

function filesThere(): Uint8Array[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.pb'));
  return names.map((name) => new Uint8Array(readFileSync(join(folder, name)))).filter((bytes) => bytes.length <= largest);
}

describe('a file in which something was changed at random', () => {
  it(`is refused with a place and a reason, or read as it stands, and never takes long (${mutations} files)`, () => {
    const below = numbersFrom(2026);
    const files = [...made.map((text) => new TextEncoder().encode(text)), ...filesThere()];
    const complaints: string[] = [];
    let [refused, slowest] = [0, 0];
    for (let at = 0; at < mutations; at++) {
      const bytes = mutated(files[below(files.length)]!, below);
      const from = performance.now();
      const read = readPabulib(bytes);
      slowest = Math.max(slowest, performance.now() - from);
      if (!read.ok) refused++;
      const wrong = complaint(bytes);
      if (wrong) complaints.push(`mutation ${at}: ${wrong}\n${new TextDecoder().decode(bytes.subarray(0, 2000))}`);
    }
    stdout.write(
      `${mutations} changed files: ${refused} refused, ${mutations - refused} read; the slowest took ${slowest.toFixed(1)} ms.\n`,
    );
    expect(complaints.slice(0, 3)).toEqual([]);
    expect(mutations > 1000 ? slowest : 0).toBeLessThan(1000);
  }, 600_000);

  it('is read alike by the quick and the careful reader before anything was changed', () => {
    for (const text of made) expect(complaint(new TextEncoder().encode(text))).toBeUndefined();
    expect(skimPabulib(made[1]!)).toBeDefined();
    expect(skimPabulib(made[2]!)).toBeDefined();
  });
});
