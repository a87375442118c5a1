import { describe, expect, it } from 'vitest';
import type { RouteTable } from '../api/route-entry.js';
import { areaOf, areas, loadArea, loadAllAreas } from './areas.js';

const modules = import.meta.glob<{ readonly table: RouteTable }>('../features/**/*.routes.ts', { eager: true });
const tables = Object.entries(modules).map(([file, { table }]) => ({ name: /features\/(.+)\.routes/.exec(file)?.[1] ?? '', ...table }));
const routes = tables.flatMap((table) => table.routes.map((route) => ({ ...route, table: table.name })));
const wordOf = (path: string) => path.split('/')[0] ?? '';

describe('the areas of addresses', () => {
  it('name the table of every page under its first word', () => {
    const lost = routes.filter(({ path, table }) => !areas[wordOf(path)]?.includes(table)).map(({ path, table }) => `${path}: ${table}`);
    expect(lost).toEqual([]);
    expect(routes.length).toBeGreaterThan(30);
  });

  it('name the table of every piece that stands on one of their pages', () => {
    const makers = new Map(tables.flatMap(({ name, parts = [] }) => parts.map(({ part }) => [part, name] as const)));
    const lost = routes.flatMap(({ path, parts = [] }) =>
      parts.filter((part) => makers.has(part) && !areas[wordOf(path)]?.includes(makers.get(part) ?? '')).map((part) => `${path}: ${part}`),
    );
    expect(lost).toEqual([]);
    expect(makers.size).toBeGreaterThan(3);
  });

  it('together hold every page once', async () => {
    const paths = (await loadAllAreas()).map(({ entry }) => entry.path);
    expect(paths.toSorted()).toEqual(routes.map(({ path }) => path).toSorted());
  });

  it('bring the pieces and the words of other features along', async () => {
    const page = (await loadArea('proposals')).find(({ entry }) => entry.path === 'proposals/:proposal');
    expect(page?.files).toEqual([
      'src/features/proposals/proposal-page.tsx',
      'src/features/proposals/happened/timeline.tsx',
      'src/features/together/together-so-far.tsx',
      'src/features/ratings/rating-results-part.tsx',
      'src/features/responses/official-answer.tsx',
      'src/features/responses/feasibility/published-feasibility.tsx',
      'src/features/follows/follow-button.tsx',
      'src/features/questions/questions-so-far.tsx',
    ]);
  });

  it('are read from an address in any case, with or without a slash at the end', () => {
    expect(['/dream/en', '/dream/en/', '/dream/en/budget', '/dream/en/Budget/lines/', '/'].map(areaOf)).toEqual([
      '',
      '',
      'budget',
      'budget',
      '',
    ]);
  });

  it('that no page begins are empty', async () => {
    expect(await loadArea('nowhere')).toEqual([]);
    expect(await loadArea('constructor')).toEqual([]);
  });
});
