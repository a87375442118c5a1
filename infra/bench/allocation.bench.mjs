// Counting a participatory budget: each rule beside a loop that only streams the ballots, the reader beside one that only sums the bytes.
import { spawnSync } from 'node:child_process';
import { cpuUsage, execPath } from 'node:process';
import { allocate, audit, decide, readPabulib } from '@madang/allocation';
import { elections } from './allocation/elections.mjs';

const runs = 11;
const large = 10_000;
const rules = {
  mes_cost: { rule: 'equal-shares', utility: 'cost' },
  mes_card: { rule: 'equal-shares', utility: 'cardinality' },
  phragmen: { rule: 'phragmen' },
};
const allRules = [
  { rule: 'greedy' },
  { rule: 'greedy-per-cost' },
  { rule: 'phragmen' },
  ...['cost', 'cardinality'].flatMap((utility) =>
    ['none', 'utilitarian', 'add1', 'add1-utilitarian'].map((completion) => ({ rule: 'equal-shares', utility, completion })),
  ),
];

export async function bench() {
  const { generated, files } = elections();
  if (generated) console.log('Made-up elections of the sizes of real ones: none lie beside the project (MADANG_BALLOTS).');
  console.log(
    'rule / streaming: `decide` on a profile that is indexed and whose equal ballots are collapsed, beside a loop that reads every approval as cast once.',
  );
  const read = files.map((file) => ({ ...file, profile: readPabulib(file.bytes).value.profile }));
  const big = read.filter(({ bytes }) => readPabulib(bytes).value.profile.ballots.length > large);
  const named = (name) => read.find((file) => file.name === name);
  return [
    ...big.flatMap(ruleFigures),
    ...big.map(readFigure),
    ...lodzFigures(named('Poland_Lodz_2022.pb')),
    ...budapestFigures(named('Hungary_Budapest_2024.pb')),
    ...millionFigures(),
  ];
}

/** Nobody can count without reading every approval: the place of each project, one after the other. */
function streamed(bytes) {
  // Read anew, so that the ballots as objects can be forgotten.
  const { profile } = readPabulib(bytes).value;
  const places = new Map(profile.projects.map(({ id }, place) => [id, place]));
  const approvals = Int32Array.from(profile.ballots.flatMap(({ projects }) => projects.map((id) => places.get(id))));
  return () => {
    let sum = 0;
    for (let at = 0; at < approvals.length; at += 1) sum += approvals[at];
    return sum;
  };
}

function ruleFigures({ name, bytes, profile, published }) {
  const stream = streamed(bytes);
  return Object.entries(rules).flatMap(([rule, wanted]) => {
    const figure = {
      name: `${short(name)}: ${rule} / streaming`,
      values: ratios(() => decide(profile, wanted), stream),
      unit: '×',
      most: 30,
    };
    return [figure, ...elsewhere(`${short(name)}: ${rule}`, published?.rules?.[rule]?.cpu_s)];
  });
}

function readFigure({ name, bytes }) {
  const sum = () => {
    let total = 0;
    for (let at = 0; at < bytes.length; at += 1) total += bytes[at];
    return total;
  };
  return { name: `${short(name)}: reading / summing bytes`, values: ratios(() => readPabulib(bytes), sum), unit: '×', most: 8 };
}

function lodzFigures({ bytes, profile, published }) {
  const add1u = { ...rules.mes_cost, completion: 'add1-utilitarian' };
  const fresh = () => readPabulib(bytes).value.profile;
  const everything = (count) => {
    const of = fresh();
    return cpu(() => {
      for (const rule of allRules) audit(of, { selected: count(of, rule) });
    });
  };
  const decided = (of, rule) => decide(of, rule).value.order;
  const explained = (of, rule) => allocate(of, rule).value.selected;
  return [
    {
      name: 'Lodz 2022: Add1U / its own mes_cost',
      values: ratios(
        () => decide(profile, add1u),
        () => decide(profile, rules.mes_cost),
      ),
      unit: '×',
      most: 30,
    },
    { name: 'Lodz 2022: mes_cost', values: times(() => decide(profile, rules.mes_cost)), unit: 'ms' },
    { name: 'Lodz 2022: Add1U', values: times(() => decide(profile, add1u)), unit: 'ms' },
    { name: 'Lodz 2022: reading', values: times(() => readPabulib(bytes)), unit: 'ms' },
    { name: 'Lodz 2022: reading, rows and ballots as objects too', values: times(rowsToo(bytes), 3), unit: 'ms' },
    { name: 'Lodz 2022: reading, collapsing, mes_cost', values: times(() => decide(fresh(), rules.mes_cost)), unit: 'ms' },
    ...elsewhere('Lodz 2022: reading and mes_cost', published && published.parse_cpu_s + published.rules.mes_cost.cpu_s),
    { name: 'Lodz 2022: 11 rules with all audits, CPU', values: several(5, () => everything(decided)), unit: 's', most: 0.5 },
    { name: 'Lodz 2022: the same with every step explained, CPU', values: several(3, () => everything(explained)), unit: 's' },
  ];
}

function rowsToo(bytes) {
  return () => {
    const { votes, profile } = readPabulib(bytes).value;
    return votes.rows.length + profile.ballots.length;
  };
}

function budapestFigures({ profile }) {
  return ['cost', 'cardinality'].map((utility) => ({
    name: `Budapest 2024: Add1U by ${utility}, in forints (aim: 2 s)`,
    values: several(1, () => elapsed(() => decide(profile, { rule: 'equal-shares', utility, completion: 'add1-utilitarian' })) / 1000),
    unit: 's',
  }));
}

function millionFigures() {
  const results = several(3, (seed) => {
    const { stdout, stderr, status } = spawnSync(execPath, ['infra/bench/allocation/million.mjs', String(seed)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const of = (name) => results.map((result) => result[name]);
  return [
    {
      name: 'million ballots, 300 projects: read and Add1U',
      values: results.map((one) => one.readSeconds + one.countSeconds),
      unit: 's',
      most: 5,
    },
    { name: 'million ballots: of that, reading', values: of('readSeconds'), unit: 's' },
    { name: 'million ballots: the file', values: of('megabytes'), unit: 'MB' },
    { name: 'million ballots: peak memory of the process', values: of('gib'), unit: 'GiB', most: 1 },
    { name: 'million ballots: of that, before the reading', values: of('gibBefore'), unit: 'GiB' },
  ];
}

/** What the reference library took, on another machine: for the order of magnitude alone. */
function elsewhere(name, seconds) {
  return seconds === undefined ? [] : [{ name: `${name}, pabutools, taken elsewhere`, values: [seconds], unit: 's CPU' }];
}

/** How many times as long the one takes as the other, in turns; of each the quickest of a few tries, as a busy machine only adds. */
function ratios(slow, quick) {
  const quickest = (tries, run) => Math.min(...several(tries, () => elapsed(run)));
  return several(runs + 2, () => quickest(3, slow) / quickest(5, quick)).slice(2);
}

function times(run, count = runs) {
  return several(count + 2, () => elapsed(run)).slice(2);
}

function several(count, run) {
  return Array.from({ length: count }, (_, at) => run(at));
}

/** Milliseconds. */
function elapsed(run) {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** Seconds of CPU. */
function cpu(run) {
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6;
}

function short(name) {
  return name
    .replace(/^[A-Z][A-Za-z]+_/, '')
    .replace(/\.pb$/, '')
    .replaceAll('_', ' ');
}
