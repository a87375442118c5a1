import { describe, expect, it } from 'vitest';
import { html } from './html.js';
import { ruleWords } from './rule-words.js';

const plain = (name: string) => name;

describe('ruleWords', () => {
  it('says limits in words', () => {
    expect(ruleWords({ type: 'string', minLength: 2, maxLength: 60 }, plain)).toBe('text, 2 to 60 characters');
    expect(ruleWords({ type: 'integer', minimum: 1 }, plain)).toBe('whole number, at least 1');
    expect(ruleWords({ type: 'string', format: 'date' }, plain)).toBe('day (YYYY-MM-DD)');
  });

  it('says lists, choices and what may be null', () => {
    expect(ruleWords({ type: 'array', maxItems: 5, items: { $ref: '#/components/schemas/Card' } }, plain)).toBe(
      'list of Card, at most 5 items',
    );
    expect(ruleWords({ type: ['string', 'null'], enum: ['yes', 'no', null] }, plain)).toBe('one of yes · no, or null');
    expect(ruleWords({ anyOf: [{ $ref: '#/components/schemas/Card' }, { type: 'null' }] }, plain)).toBe('Card, or null');
  });
});

describe('html', () => {
  it('escapes what is put into it, and only once', () => {
    expect(html`<p>${html`<b>${'<script>"&'}</b>`}</p>`.text).toBe('<p><b>&#60;script&#62;&#34;&#38;</b></p>');
  });
});
