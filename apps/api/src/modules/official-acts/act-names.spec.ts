import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOpen, officialActs, residentsActs } from './act-names.js';

const modules = join(import.meta.dirname, '..');

/** As they are written where they are told. */
function namesInCode(): string[] {
  const texts = globSync('**/*.events.ts', { cwd: modules }).map((file) => readFileSync(join(modules, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, name]) => name!)))];
}

/** Files that tell an event themselves, where nobody looks for its name. */
function madeElsewhere(): string[] {
  const files = globSync('**/*.ts', { cwd: modules }).filter((file) => !/\.(events|spec)\.ts$/.test(file));
  return files.filter((file) => readFileSync(join(modules, file), 'utf8').includes('domainEvent('));
}

const inOrder = (names: readonly string[]) => names.toSorted((one, other) => one.localeCompare(other));

describe('the list of official acts', () => {
  it('says of every event whether it is one', () => {
    const names = namesInCode();
    expect(names.length).toBeGreaterThan(40);
    expect(madeElsewhere()).toEqual([]);
    expect(inOrder([...Object.keys(officialActs), ...residentsActs])).toEqual(inOrder(names));
  });

  it('keeps to itself what happened to a proposal that nobody has seen', () => {
    expect(isOpen('proposal.moved', { from: 'screening', to: 'draft' })).toBe(false);
    expect(isOpen('proposal.moved', { from: 'screening', to: 'published' })).toBe(true);
    expect(isOpen('proposal.screened', {})).toBe(false);
    expect(isOpen('argument.made', {})).toBe(false);
  });
});
