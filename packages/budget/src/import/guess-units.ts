import type { AmountFormat } from './amount-format.js';

/** From the largest, so that `십억` is not met as `억`. A lone T or M must stand at a currency to mean a unit. */
const words: readonly (readonly [AmountFormat['unitsOf'], RegExp])[] = [
  [100_000_000n, /억\s?원|億円|亿元|億元/iu],
  [10_000_000n, /\bcrores?\b/iu],
  [
    1_000_000n,
    /\bmillones\b|\b(?:in )?millions?\b|\bmilhoes\b|\bmilioni\b|\bmio\b|\bmiljoen\b|\bmln\b|(?<!\w)m(?:€|eur\b|£)|[€£$]\s?m\b|백만\s?원|百万円|단위\s?:\s?백만|مليون|ملايين/iu,
  ],
  [100_000n, /\blakhs?\b|\blacs?\b/iu],
  [10_000n, /만\s?원|万円|万元|萬元/iu],
  [
    1000n,
    /\bmiles de\b|\ben miles\b|\(miles\)|\b(?:in )?thousands?\b|[$€£]\s?'?000'?s?\b|\(000s?\)|'000\b|\bmilliers\b|\bk(?:€|eur\b)|[€£$]\s?k\b|\bmilhares\b|r\$ mil\b|\bmil reais\b|\bmigliaia\b|\btausend\b|\btsd\b|(?<!\w)t(?:€|eur\b)|\btys\b|x ?1[.,]?000\b|천\s?원|千円|千元|단위\s?:\s?천|بالألف|بالآلاف|آلاف|الف(?= )/iu,
  ],
];

/** Whether titles or headings say that amounts stand in thousands or other units. The numbers themselves cannot tell. */
export function guessUnits(headings: Iterable<string>): AmountFormat['unitsOf'] {
  const text = [...headings]
    .join('\n')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 1n;
}
