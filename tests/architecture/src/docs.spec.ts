import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = join(import.meta.dirname, '../../../docs');

describe('the register of words', () => {
  const rows = readFileSync(join(docs, 'domain-language.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (term|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('holds each word once', () => {
    const words = rows.map(([, word]) => word!);
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('says of each what it means and how code calls it', () => expect(rows.filter((row) => row.slice(1, 4).includes(''))).toEqual([]));
});

describe('decisions', () => {
  const files = readdirSync(join(docs, 'adr')).toSorted((one, other) => one.localeCompare(other));

  it('are numbered one after the other, each number once', () =>
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1)));

  it('carry their number in the title', () => {
    const titles = files.map((file) => readFileSync(join(docs, 'adr', file), 'utf8').split('\n', 1)[0]!);
    expect(titles.filter((title, index) => !title.startsWith(`# ${index + 1}. `))).toEqual([]);
  });
});
