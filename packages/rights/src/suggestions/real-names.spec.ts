/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { env, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cofogOfMadridProgramme } from '../catalogue/cofog-of-madrid-programme.js';
import { suggestFunctions, type LineNames } from './suggest-functions.js';

/** Real files of four cities lie beside a developer's checkout, not in it; elsewhere this suite says so and rests. */
const folder = env['MADANG_BUDGETS'] ?? fileURLToPath(new URL('../../../../../shared/data/budgets', import.meta.url));
const present = existsSync(folder);
if (!present) stdout.write(`No real budgets at ${folder}: how well names suggest functions is not tested.\n`);

interface Line {
  readonly names: LineNames;
  /** In whatever unit the file counts; only proportions matter here. */
  readonly amount: number;
  /** COFOG division or group, where somebody who knew has said it. */
  readonly truth?: string | undefined;
}

interface Outcome {
  readonly suggested: number;
  readonly agreeing: number;
  readonly known: number;
}

/** Shares of the money: with a suggestion; and, of that whose function is known, where the first suggestion has its division. */
function outcomeOf(city: string, lines: readonly Line[]): Outcome {
  const sums = { all: 0, suggested: 0, known: 0, agreeing: 0, sameGroup: 0 };
  for (const { names, amount, truth } of lines) {
    const [first] = suggestFunctions(names);
    sums.all += Math.abs(amount);
    if (!first) continue;
    sums.suggested += Math.abs(amount);
    if (truth === undefined) continue;
    sums.known += Math.abs(amount);
    if (first.cofog.slice(0, 2) === truth.slice(0, 2)) sums.agreeing += Math.abs(amount);
    if (first.cofog === truth) sums.sameGroup += Math.abs(amount);
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const agreement =
    sums.known === 0
      ? ''
      : ` Of what is known, the first suggestion has the division of ${percent(sums.agreeing, sums.known)} and the group of ${percent(sums.sameGroup, sums.known)}.`;
  stdout.write(`${city}: names suggest a function for ${percent(sums.suggested, sums.all)} of the money.${agreement}\n`);
  return { suggested: sums.suggested / sums.all, agreeing: sums.known === 0 ? 0 : sums.agreeing / sums.known, known: sums.known };
}

/** Comma-separated values as RFC 4180 has them, for these files alone: the apps bring a library. */
function records(text: string, delimiter: string): Record<string, string>[] {
  const cells = [...text.matchAll(new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|$)`, 'gu'))];
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== delimiter) rows.push([]);
  }
  const [header = [], ...rest] = rows;
  return rest.filter((row) => row.length >= header.length).map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]!])));
}

const amountOf = (text: string | undefined) => Number((text ?? '').replaceAll(',', '')) || 0;

describe.skipIf(!present)('names of real budgets', () => {
  it('of Madrid, in Spanish, mostly say what the numbers of its programmes say', () => {
    const rows = records(readFileSync(`${folder}/madrid/2024/gastos.csv`, 'latin1').replaceAll('Descripcion ', 'D '), ';');
    const lines = rows.map((row) => ({
      names: { programme: row['D Programa'], department: row['D Seccion'], economic: row['D Economico'], chapter: row['D Capitulo'] },
      amount: Number(row['CRED_INICIAL']!.replace(',', '.')),
      truth: cofogOfMadridProgramme(row['Programa']!),
    }));
    const { suggested, agreeing } = outcomeOf('Madrid 2024', lines);
    expect(suggested).toBeGreaterThan(0.9);
    expect(agreeing).toBeGreaterThan(0.85);
  });

  it('of Abiko, in Japanese, mostly say what its COFOG columns say', () => {
    const rows = records(readFileSync(`${folder}/abiko_japan/abikoshi_flatten.csv`, 'utf8'), ',');
    const divided = (row: Record<string, string>) =>
      row['COFOG_Level2']!.split('.').map((part, at) => (at === 0 ? part.padStart(2, '0') : part));
    const line = (row: Record<string, string>, programme: string | undefined): Line => ({
      names: { programme, department: row['所属名'], economic: row['節名'] },
      amount: amountOf(row['予算額']),
      truth: divided(row).join('.'),
    });
    const withLevels = rows.map((row) => line(row, [row['項名'], row['目名'], row['事業名']].join(' ')));
    const own = rows.map((row) => line(row, row['事業名']));
    expect(outcomeOf('Abiko R3, by section, item and project', withLevels).agreeing).toBeGreaterThan(0.8);
    const { suggested, agreeing } = outcomeOf('Abiko R3, by project and office alone', own);
    expect(suggested).toBeGreaterThan(0.75);
    expect(agreeing).toBeGreaterThan(0.7);
  });

  it('of Seoul, in Korean, say something of most of the money', () => {
    const rows = records(readFileSync(`${folder}/seoul/Seoul_programs_2018.csv`, 'utf8').replace(/^\uFEFF/u, ''), ',');
    const line = (row: Record<string, string>, known: LineNames): Line => ({
      names: { programme: row['사업'], department: row['부서'], ...known },
      amount: amountOf(row['예산']),
    });
    const { suggested } = outcomeOf(
      'Seoul 2018, by project and office',
      rows.map((row) => line(row, {})),
    );
    expect(suggested).toBeGreaterThan(0.75);
    const withFunction = outcomeOf(
      'Seoul 2018, with its own functions',
      rows.map((row) => line(row, { function: row['기능'] ?? '' })),
    );
    expect(withFunction.suggested).toBeGreaterThan(0.9);
  });

  it('of Oakland, in English, say something of most of the money', () => {
    const rows = records(readFileSync(`${folder}/oakland/FY21-22__adopted.csv`, 'utf8'), ',');
    const spending = rows.filter((row) => row['account_type'] === 'Expense');
    const lines = spending.map((row) => ({
      names: { department: row['department'], economic: row['account_category'] },
      amount: amountOf(row['amount']),
    }));
    expect(outcomeOf('Oakland FY21-22', lines).suggested).toBeGreaterThan(0.85);
  });
});
