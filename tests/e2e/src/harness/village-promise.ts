import { expect, type Page } from '@playwright/test';
import type { Village } from './village.js';

/** What it takes for a city to owe an answer in a place of so few residents. */
export const supportersNeeded = 10;

/** The two lines between which money is to move, as the budget of the village names their programmes. */
export const movingLines = { from: 'Fiestas del barrio', into: 'Bibliotecas públicas' } as const;

const asked = '400000';

/** A resident asks to move 4,000 between two lines, and a facilitator publishes the text. Answers its number. */
export async function publishProposal(village: Village, staff: Page, people: { author: string; facilitator: string }): Promise<string> {
  await openRound(village, staff);
  const codes = await codesOfLines(village, staff);
  const move = (name: keyof typeof movingLines, minor: string) => ({
    line: codes.get(movingLines[name]),
    delta: { minor, currency: 'EUR' },
  });
  const { id } = (await (
    await village.callAs(staff, people.author, 'post', '/proposals', {
      kind: 'reallocation',
      title: 'Open the library on Saturdays before another night of fireworks',
      problem: 'Whoever works all week finds the library closed on both days that are free.',
      change: 'The library opens on Saturdays, paid from what the fiestas spend on fireworks.',
      whoWouldLose: 'The fiestas have one night of fireworks less; nobody loses a service.',
      language: 'en',
      moves: [move('from', `-${asked}`), move('into', asked)],
    })
  ).json()) as { id: string };
  await village.callAs(staff, people.author, 'post', `/proposals/${id}/submission`);
  await village.callAs(staff, people.facilitator, 'post', `/proposals/${id}/screening`, { verdict: 'publish' });
  const { reference } = (await (await village.call(staff, 'get', `/proposals/${id}`)).json()) as { reference: string };
  expect(reference).toMatch(/^\d{4}-\d+$/);
  return reference;
}

async function openRound(village: Village, staff: Page): Promise<void> {
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString();
  const names = { en: 'Round of the village', es: 'Ronda de la aldea' };
  const phases = [{ name: 'collecting', opensAt: day(-1), closesAt: day(60) }];
  await village.call(staff, 'post', '/cycles', { slug: 'round', names, fund: { minor: '1000000', currency: 'EUR' }, phases });
}

async function codesOfLines(village: Village, staff: Page): Promise<ReadonlyMap<string, string>> {
  const lines = (await (await village.call(staff, 'get', '/budget-versions/latest/lines')).json()) as {
    items: { code: string; programme: { names: Readonly<Record<string, string>> } }[];
  };
  return new Map(lines.items.map(({ code, programme }) => [programme.names['es'] ?? code, code]));
}
