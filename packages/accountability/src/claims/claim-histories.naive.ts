import fc from 'fast-check';

const zones = ['Asia/Seoul', 'Europe/Madrid', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Africa/Casablanca'];

export const roles = ['ombudsperson', 'office', 'claimant', 'system'] as const;
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 24 * 60 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      wild: fc.nat({ max: 5 }).map((one) => one === 0),
      lucky: fc.nat({ max: 839 }),
      by: fc.constantFrom(...roles),
      detail: fc.constantFrom('breach', 'part', 'none', 'outside'),
      reply: fc.constantFrom('accepted', 'accepted_in_part', 'refused'),
    }),
  },
);
/** A good part of the walks begin late, where chance alone seldom gets to. */
export const muchLater = [{ hours: 24 * 95 }] as const;
export const atLast = [...muchLater, { wild: false, lucky: 1, by: 'ombudsperson', detail: 'part', reply: 'accepted' }] as const;
export const historyFrom = (led: readonly (typeof atLast)[number][]) =>
  fc
    .record({
      begins: fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      timeZone: fc.constantFrom(...zones),
      isLed: fc.boolean(),
      chance: fc.array(step, { maxLength: 40 }),
    })
    .map(({ isLed, chance, ...rest }) => ({ ...rest, steps: isLed ? [...led, ...chance] : chance }));

/** Most acts follow the table, and end nothing where they can go on, so that walks go far; the others try anything. */
export function chosen<Way extends { from: string; act: string; by: string; to: string }>(
  ways: readonly Way[],
  state: string,
  { wild, lucky }: { readonly wild: boolean; readonly lucky: number },
) {
  const open = ways.filter(({ from, act }) => from === state && act !== 'time');
  const goingOn = open.filter(({ to }) => to !== 'closed' || lucky % 7 === 0);
  return wild ? undefined : goingOn[lucky % Math.max(1, goingOn.length)];
}
