import { languages } from '@madang/contracts/wire';
import { appealStates, coverReasonCodes, thingKinds } from '@madang/participation';
import { describe, expect, it } from 'vitest';
import { moderationMail } from './moderation.mail.js';

const facts = {
  kind: 'argument',
  verdict: 'cover',
  reason: 'personal_data',
  explanation: 'It names the neighbour on the third floor.',
  onAppeal: false,
  appealState: null,
  appealExplanation: null,
  title: 'Shade at the bus stops',
  isWriter: true,
  link: 'https://town.example/town/en/moderation/covers/1',
} as const;

describe('the mail about a decision on words', () => {
  it('tells the writer the reason, the explanation and the way to object', () => {
    const { text } = moderationMail('en', facts);
    for (const part of ['names or shows a private person', facts.explanation, 'within 30 days', facts.link]) expect(text).toContain(part);
  });

  it('says nothing of objecting where there is nothing to object to', () => {
    expect(moderationMail('en', { ...facts, isWriter: false }).text).not.toContain('object within');
    expect(moderationMail('en', { ...facts, onAppeal: true, appealState: 'lifted' }).text).not.toContain('object within');
  });

  it.each(languages)('has words of its own for every thing, reason and outcome in %s', (language) => {
    const texts = (all: readonly object[]) => new Set(all.map((one) => moderationMail(language, { ...facts, ...one }).text)).size;
    expect(texts(thingKinds.map((kind) => ({ kind })))).toBe(thingKinds.length);
    expect(texts(coverReasonCodes.map((reason) => ({ reason })))).toBe(coverReasonCodes.length);
    expect(texts(appealStates.slice(1).map((appealState) => ({ onAppeal: true, appealState })))).toBe(appealStates.length - 1);
    expect(texts((['keep', 'warn', 'cover'] as const).map((verdict) => ({ isWriter: false, verdict })))).toBe(3);
  });
});
