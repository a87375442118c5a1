import { plainToInstance } from 'class-transformer';
import { IsString, validateSync } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { IsDay, IsTextMap, Nested, NestedList, OrNull } from './wire.js';

class Card {
  @IsString()
  name: string;
}

class Body {
  @NestedList(() => Card)
  cards: Card[];

  @Nested(() => Card)
  card: Card;

  @OrNull()
  @IsDay()
  dueOn: string | null;

  @IsTextMap()
  names: Record<string, string>;
}

const good = { cards: [{ name: 'one' }], card: { name: 'two' }, dueOn: null, names: { en: 'Town' } };

/** The fields that are refused. */
const refused = (changes: object) => validateSync(plainToInstance(Body, { ...good, ...changes })).map(({ property }) => property);

describe('a body', () => {
  it('passes as declared', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ cards: [], dueOn: '2026-02-28' })).toEqual([]);
  });

  it.each([undefined, null, {}, 'card', [null], ['card'], [[]], [{}]])('with the list %j is refused', (cards) => {
    expect(refused({ cards })).toEqual(['cards']);
  });

  it.each([undefined, null, [], 'card', {}, [{ name: 'two' }]])('with the object %j is refused', (card) => {
    expect(refused({ card })).toEqual(['card']);
  });

  it.each([undefined, '', '2026-02-30', '2026-2-3', '2026-02-28T00:00:00Z', 20260228])('with the day %j is refused', (dueOn) => {
    expect(refused({ dueOn })).toEqual(['dueOn']);
  });

  it.each([undefined, null, [], ['Town'], { en: 1 }, 'Town'])('with the texts %j is refused', (names) => {
    expect(refused({ names })).toEqual(['names']);
  });
});
