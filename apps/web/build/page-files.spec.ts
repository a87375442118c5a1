// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadAllAreas } from '../src/app/areas.js';

const entries = (await loadAllAreas()).map(({ entry }) => entry);

describe('the route table', () => {
  it('knows the file of every page, so that the server can name its styles', () => {
    expect(entries.filter(({ file }) => file === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('loads a page from each of its files', async () => {
    const files = import.meta.glob('../src/features/**/*-page.tsx');
    const missing = entries.filter(({ file = '' }) => !Object.hasOwn(files, `../${file}`));
    expect(missing.map(({ file }) => file)).toEqual([]);
    expect(await Promise.all(entries.map(async ({ load }) => typeof (await load())))).toEqual(entries.map(() => 'function'));
  }, 60_000);
});
