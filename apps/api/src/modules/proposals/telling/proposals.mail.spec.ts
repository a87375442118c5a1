import { responseStateCodes } from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import { languages } from '@madang/contracts/wire';
import { describe, expect, it } from 'vitest';
import { movedMail, type MovedFacts } from './proposals.mail.js';

const facts: MovedFacts = {
  title: 'Shade at the bus stops',
  reference: '2026-142',
  from: 'threshold_met',
  to: 'overdue_ack',
  dueOn: '2026-12-03' as CalendarDate,
  lateDays: 0,
  link: 'https://town.example/town/en/proposals/2026-142',
  isAuthor: false,
};

describe('movedMail', () => {
  it('says that somebody adopted it, and that support stays', () => {
    const adopted = movedMail('en', { ...facts, from: 'withdrawn', to: 'published' }).text;
    expect(adopted).toContain('has adopted it');
    expect(movedMail('en', { ...facts, from: 'screening', to: 'published' }).text).not.toContain('has adopted it');
  });
  it('says into which it went, where it was not simply withdrawn', () =>
    expect(movedMail('en', { ...facts, from: 'published', to: 'withdrawn', into: ['2026-7', '2026-8'] }).text).toContain(
      'It went into 2026-7, 2026-8.',
    ));
  it('says why a refusal was opened again, and nothing of it otherwise', () => {
    const reopened = { ...facts, from: 'closed', to: 'under_decision' } as const;
    for (const language of languages) {
      const told = movedMail(language, { ...reopened, changedSince: '2026-11-20' as CalendarDate }).text.split('\n\n');
      expect(told).toHaveLength(movedMail(language, reopened).text.split('\n\n').length + 1);
    }
    expect(movedMail('en', { ...reopened, changedSince: '2026-11-20' as CalendarDate }).text).toContain(
      'facts are said to have changed since Friday, November 20, 2026',
    );
  });

  it('names state, next date, what silence becomes, and where to read on', () => {
    expect(movedMail('en', facts)).toEqual({
      language: 'en',
      subject: '2026-142: Acknowledgement overdue',
      text: [
        '“Shade at the bus stops” is now: Acknowledgement overdue.',
        'Next date: Thursday, December 3, 2026.',
        'If nobody acts by then, it moves on by itself to: Before the head of department.',
        'Read the whole history: https://town.example/town/en/proposals/2026-142',
        'You get this because you support the proposal.',
      ].join('\n\n'),
    });
  });

  it('counts the days of a late act', () => {
    expect(movedMail('en', { ...facts, to: 'acknowledged', lateDays: 3 }).text).toContain('Days late: 3.');
  });

  it('promises no date where no time runs', () => {
    expect(movedMail('es', { ...facts, to: 'closed', dueOn: null }).text).not.toContain('fecha');
  });

  it('has words for every state in every language', () => {
    for (const language of languages) {
      const subjects = responseStateCodes.map((to) => movedMail(language, { ...facts, to }).subject);
      expect(new Set(subjects).size).toBe(responseStateCodes.length);
    }
  });
});
