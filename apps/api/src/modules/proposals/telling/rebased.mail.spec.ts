import { rebaseOutcomes } from '@madang/contracts/rebasings';
import { languages } from '@madang/contracts/wire';
import { describe, expect, it } from 'vitest';
import { rebasedMail, type RebasedFacts } from './rebased.mail.js';

const facts: RebasedFacts = {
  title: 'Shade at the bus stops',
  reference: '2026-142',
  outcome: 'asked',
  toYear: 2027,
  link: 'https://town.example/town/en/proposals/2026-142#newer-budget',
  isAuthor: true,
};
const choice = 'Please choose';

describe('the mail about a newer budget', () => {
  it('asks the author to choose, and only while there is something to choose', () => {
    expect(rebasedMail('en', facts).text).toContain(choice);
    expect(rebasedMail('en', { ...facts, outcome: 'followed' }).text).not.toContain(choice);
  });

  it('tells supporters what happens without asking them for the author’s choice', () => {
    const { subject, text } = rebasedMail('en', { ...facts, isAuthor: false });
    expect(subject).toBe('2026-142: a newer budget for 2027');
    expect(text).toContain('Until the author chooses');
    expect(text).not.toContain(choice);
  });

  it.each(languages)('has words of its own for every outcome in %s', (language) => {
    const texts = rebaseOutcomes.map((outcome) => rebasedMail(language, { ...facts, outcome, isAuthor: false }).text);
    expect(new Set(texts).size).toBe(rebaseOutcomes.length);
  });
});
