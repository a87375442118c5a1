import type { AmountFormat } from './amount-format.js';

const words: readonly (readonly [AmountFormat['unitsOf'], RegExp])[] = [
  [1_000_000n, /\bmillones\b|\b(?:in )?millions?\b|백만\s?원|百万円|단위\s?:\s?백만/iu],
  [1000n, /\bmiles de\b|\ben miles\b|\(miles\)|\b(?:in )?thousands?\b|[$€]\s?000\b|천\s?원|千円|단위\s?:\s?천/iu],
];

/** Whether titles or headings say that amounts stand in thousands or millions. The numbers themselves cannot tell. */
export function guessUnits(headings: Iterable<string>): AmountFormat['unitsOf'] {
  const text = [...headings].join('\n').normalize('NFKC');
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 1n;
}
