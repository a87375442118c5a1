import { describe, expect, it } from 'vitest';
import { readDemo } from '../../src/seed/demo-files.js';
import { readTable, sumOf } from './read-table.js';

const { proposals } = readDemo('demo-proposals.json');
const city = readDemo('city.json');
const { districts, indicators } = readDemo('districts.json');
const { residents, signIns } = readDemo('demo-people.json');
const classification = readDemo('classification.json');

const initial = (file: string): bigint => sumOf(readTable(file), 'Crédito inicial');

describe('demo people', () => {
  it('are spread over the districts by population, by largest remainder', () => {
    const total = districts.reduce((sum, { population }) => sum + population, 0);
    const quotas = districts.map(({ code, population }) => ({
      code,
      whole: Math.floor((population * residents.count) / total),
      rest: (population * residents.count) % total,
    }));
    const open = residents.count - quotas.reduce((sum, { whole }) => sum + whole, 0);
    const lucky = new Set(
      quotas
        .toSorted((one, other) => other.rest - one.rest)
        .slice(0, open)
        .map(({ code }) => code),
    );
    expect(residents.district.seats).toEqual(
      Object.fromEntries(quotas.map(({ code, whole }) => [code, whole + (lucky.has(code) ? 1 : 0)])),
    );
  });

  it('live where their proposals are, within the seats of their district', () => {
    const { homeOf, seats } = residents.district;
    expect(proposals.filter(({ author, district }) => district !== null && homeOf[String(author)] !== district)).toEqual([]);
    for (const [district, homes] of Map.groupBy(Object.values(homeOf), (code) => code))
      expect(homes.length).toBeLessThanOrEqual(seats[district]!);
  });

  it('write in the language that they are given', () => {
    const { language } = residents;
    for (const { author, language: written } of proposals) expect(language.byNumber[String(author)] ?? language.default).toBe(written);
  });

  it('are plainly demo people, and their addresses cannot receive mail', () => {
    expect(signIns.map(({ email }) => email)).toEqual(
      ['resident', 'staff', 'facilitator', 'facilitator2', 'admin', 'committee', 'ombudsperson'].map((name) => `${name}@demo.madang.example`),
    );
    for (const { penName } of signIns) expect(penName).toMatch(/demostración/);
    for (const label of Object.values(residents.penName.labels)) expect(label).toMatch(/demostración|demo|Demo|체험용|تجريبي/);
  });
});

describe('what the demo knows of the city', () => {
  it('holds a value of every indicator for every district', () => {
    expect(districts.map(({ code, section }) => [code, section])).toEqual(
      Array.from({ length: 21 }, (_, index) => [String(index + 1).padStart(2, '0'), String(201 + index)]),
    );
    for (const { values } of indicators) expect(Object.keys(values).toSorted()).toEqual(districts.map(({ code }) => code));
    expect(districts.reduce((sum, { population }) => sum + population, 0)).toBe(3266126);
  });

  it('starts each consolidated budget from what the tables leave after eliminations', () => {
    const known = city.budgets.filter(({ consolidatedInitialCents }) => consolidatedInitialCents !== null);
    expect(known.map(({ fiscalYear, consolidatedInitialCents }) => [fiscalYear, consolidatedInitialCents])).toEqual(
      [2023, 2024, 2025].map((year) => [year, String(initial(`${year}-gastos.csv`) - initial(`${year}-gastos-eliminaciones.csv`))]),
    );
  });

  it('chains the price index exactly from 2.7 %, 2.8 % and 2.7 %', () => {
    expect(city.priceIndex.years.map(({ index }) => index)).toEqual(['1', '1.027', '1.055756', '1.084261412']);
    expect([1027n * 1028n, 1027n * 1028n * 1027n]).toEqual([1_055_756n, 1_084_261_412n]);
  });

  it('names every area, policy, group and chapter that the tables hold', () => {
    const spent = [2022, 2023, 2024, 2025].flatMap((year) => [
      ...readTable(`${year}-gastos.csv`),
      ...readTable(`${year}-gastos-eliminaciones.csv`),
    ]);
    const codes = (length: number): string[] => [...new Set(spent.map((row) => row['Programa']!.slice(0, length)))].toSorted();
    expect(classification.areas.map(({ code }) => code)).toEqual(codes(1));
    expect(classification.policies.map(({ code }) => code)).toEqual(codes(2));
    expect(classification.groups.map(({ code }) => code)).toEqual(codes(3));
    for (const chapters of [classification.expenditureChapters, classification.revenueChapters])
      expect(chapters.map(({ code }) => code)).toEqual(Array.from('123456789'));
  });

  it('says every translated name in four languages, each in its script', () => {
    const headings = [
      ...classification.areas,
      ...classification.policies,
      ...classification.expenditureChapters,
      ...classification.revenueChapters,
      ...city.priorityGroups,
    ];
    for (const { names } of headings) {
      expect(Object.keys(names)).toEqual(['es', 'en', 'ko', 'ar']);
      expect([names.ko, names.ar].join(' ')).toMatch(/\p{Script=Hangul}.*\p{Script=Arabic}/u);
    }
  });
});
