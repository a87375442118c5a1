import { describe, expect, it } from 'vitest';
import { readDemo } from '../demo-files.js';
import { demoResidents } from './demo-residents.js';

const { residents, signIns } = readDemo('demo-people.json');
const made = demoResidents();

describe('demo residents', () => {
  it('are as many as the files say, and the same each time', () => {
    expect(made).toHaveLength(residents.count);
    expect(demoResidents()).toEqual(made);
  });

  it('are called what they are', () => {
    for (const [number, penName] of Object.entries(residents.penName.examples)) expect(made[Number(number) - 1]!.penName).toBe(penName);
    expect(new Set(made.map(({ penName }) => penName)).size).toBe(made.length);
  });

  it('fill the seats of every district, authors where their proposals are', () => {
    const living = Object.fromEntries(
      Object.keys(residents.district.seats).map((code) => [code, made.filter(({ districtCode }) => districtCode === code).length]),
    );
    expect(living).toEqual(residents.district.seats);
    for (const [number, code] of Object.entries(residents.district.homeOf)) expect(made[Number(number) - 1]!.districtCode).toBe(code);
  });

  it('include the one as whom visitors sign in, by name, language and home', () => {
    const [visitor] = signIns.filter(({ resident }) => resident !== null);
    const { penName, language, district } = visitor!;
    expect(made[visitor!.resident! - 1]).toMatchObject({ penName, language, districtCode: district });
  });
});
