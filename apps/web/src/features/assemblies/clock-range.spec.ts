import { describe, expect, it } from 'vitest';
import { clockRange } from './clock-range.js';

const plain = (text: string) => text.replace(/[\s\u2009\u202f]+/g, ' ').replace(/\s*[–~-]\s*/, ' – ');

describe('the hours of an assembly', () => {
  it('are those of the city’s own clock', () =>
    expect(plain(clockRange({ heldOn: '2026-03-20', startsAt: '17:00', minutes: 210 }, 'en'))).toBe('17:00 – 20:30'));

  it('name no day where the meeting goes on past midnight', () =>
    expect(plain(clockRange({ heldOn: '2026-03-20', startsAt: '23:00', minutes: 120 }, 'en'))).toMatch(/^23:00 – 0?1:00$/));
});
