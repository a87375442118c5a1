/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
);
const imports = /(?:from|import)\s*\(?\s*'([^']+)'/g;
const machines = /\b(?:process|Buffer|Date|Math\.random|performance|setTimeout|globalThis|window|document|crypto)\b\s*[.([]/;

describe('the package runs in a browser, a worker and on a server alike', () => {
  it('imports nothing but its own files, basics and money', () => {
    const foreign = sources.flatMap((file) =>
      [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(imports)]
        .map((match) => match[1]!)
        .filter((name) => !name.startsWith('.') && name !== '@madang/basics' && name !== '@madang/money')
        .map((name) => `${file} imports ${name}`),
    );
    expect(sources.length).toBeGreaterThan(50);
    expect(foreign).toEqual([]);
  });
  it('asks no machine for its clock, chance, memory or surroundings', () => {
    const asking = sources.filter((file) => {
      const code = readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
      return machines.test(code);
    });
    expect(asking).toEqual([]);
  });
});
