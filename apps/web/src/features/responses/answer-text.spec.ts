import { describe, expect, it } from 'vitest';
import { answerText, offersNothing } from './answer-text.js';

const written = {
  language: 'es',
  explanation: 'No por ahora.',
  alternative: 'Ninguna.',
  translations: [{ language: 'en', explanation: 'Not for now.', alternative: '' }],
} as const;

describe('the words of an answer', () => {
  it('are the city’s own for whoever reads its language', () =>
    expect(answerText({ ...written, translations: [...written.translations] }, 'es')).toMatchObject({
      explanation: 'No por ahora.',
      translated: false,
    }));
  it('are a translation where the city has written one, with what was not translated in its own words', () =>
    expect(answerText({ ...written, translations: [...written.translations] }, 'en')).toEqual({
      language: 'en',
      explanation: 'Not for now.',
      alternative: 'Ninguna.',
      translated: true,
    }));
  it('are the city’s own where nobody has translated them', () =>
    expect(answerText({ ...written, translations: [...written.translations] }, 'ko').language).toBe('es'));
});

describe('an alternative', () => {
  it.each(['none', 'None.', ' Ninguna. ', '없음', 'لا شيء'])('that says %j offers nothing', (text) =>
    expect(offersNothing(text)).toBe(true),
  );
  it('that says something offers it', () => expect(offersNothing('None of the roads, but the park')).toBe(false));
});
