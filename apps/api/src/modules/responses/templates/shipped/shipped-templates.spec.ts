import { answerDecisions, namedGapsIn, shortestExplanation } from '@madang/accountability';
import { languages } from '@madang/contracts/wire';
import { describe, expect, it } from 'vitest';
import { shippedTemplates } from './shipped-templates.js';

const fields = ['explanation', 'alternative', 'nextStep', 'appealRoute', 'budgetStage'] as const;

describe('the templates that come with the platform', () => {
  it('are there for every decision, in every language', () =>
    expect(shippedTemplates.map(({ decision, texts }) => [decision, texts.map(({ language }) => language)])).toEqual(
      answerDecisions.map((decision) => [decision, [...languages]]),
    ));

  it.each(shippedTemplates)('leave the same gaps in every language: $decision', ({ texts }) => {
    const gaps = texts.map((text) => fields.map((field) => namedGapsIn(text[field]).length));
    expect(new Set(gaps.map(String)).size).toBe(1);
    expect(gaps[0]![0]).toBeGreaterThan(1);
  });

  it.each(shippedTemplates)(
    'say how to appeal wherever one can, and which stage a deferral waits for: $decision',
    ({ decision, texts }) => {
      for (const { appealRoute, budgetStage } of texts)
        expect([appealRoute !== '', budgetStage !== '']).toEqual([decision !== 'accepted', decision === 'deferred']);
    },
  );

  it.each(shippedTemplates)('are short: most of the words are left to the office: $decision', ({ texts }) => {
    for (const { explanation } of texts) expect(Array.from(explanation).length).toBeLessThan(3 * shortestExplanation);
  });
});
