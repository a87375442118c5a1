import type { AnswerTemplateView } from '@madang/contracts/answer-templates';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../testing-drafts.js';
import { fits, fromTemplate, offeredTemplates, type OfferedTemplate } from './from-template.js';

const text = { explanation: 'No: [why].', alternative: 'none', nextStep: '', appealRoute: 'Write to us.', budgetStage: '[stage]' };
const template: OfferedTemplate = {
  key: 'a',
  name: 'No money',
  decision: 'rejected',
  reasonCode: 'no_free_money',
  texts: [
    { language: 'ko', ...text },
    { language: 'en', ...text, explanation: 'In English' },
  ],
};

describe('an answer from a template', () => {
  it('fills what is empty and says what it left alone', () => {
    const draft = { ...emptyDraft, decision: 'rejected', explanation: 'My own words.', appealRoute: 'Write to us.' } as const;
    expect(fromTemplate(template, draft, [])).toEqual({
      patch: { reasonCode: 'no_free_money', alternative: 'none' },
      filled: ['reasonCode', 'alternative'],
      left: ['explanation'],
    });
  });

  it('translates where that is wanted, and keeps what a person translated', () => {
    const mine = { language: 'en', explanation: '', alternative: 'nothing' } as const;
    const { patch, left } = fromTemplate(template, { ...emptyDraft, translations: [mine] }, ['en']);
    expect(patch.translations).toEqual([{ language: 'en', explanation: 'In English', alternative: 'nothing' }]);
    expect(left).toEqual(['translations.en.alternative']);
  });

  it('never touches figures, reasons of lines, evidence or replies', () => {
    const { patch } = fromTemplate({ ...template, decision: 'deferred' }, emptyDraft, ['en']);
    expect(Object.keys(patch).toSorted()).toEqual(
      ['alternative', 'appealRoute', 'budgetStage', 'decision', 'explanation', 'reasonCode', 'translations'].toSorted(),
    );
  });

  it('is offered where it fits the decision, the reason and the language', () => {
    const offered = (changes: object, decisions = ['rejected'] as const) => fits(template, { ...emptyDraft, ...changes }, decisions);
    expect(offered({})).toBe(true);
    expect(offered({ decision: 'rejected', reasonCode: 'law' })).toBe(false);
    expect(offered({ decision: 'accepted' })).toBe(false);
    expect(offered({ language: 'es' })).toBe(false);
    expect(fits(template, emptyDraft, ['accepted'])).toBe(false);
  });

  it('comes from the city’s own first, and never from a retired one', () => {
    const kept: AnswerTemplateView = {
      id: 'a',
      revision: 1,
      name: 'Ours',
      decision: 'rejected',
      reasonCode: null,
      texts: [],
      retired: false,
    };
    const all = offeredTemplates({
      templates: [kept, { ...kept, id: 'b', retired: true }],
      shipped: [{ decision: 'deferred', texts: [] }],
    });
    expect(all.map(({ key, name }) => [key, name])).toEqual([
      ['a', 'Ours'],
      ['deferred', null],
    ]);
  });
});
