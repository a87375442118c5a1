/** How many characters of two bytes a reading finds, and how they lie; undefined when the bytes cannot be read that way. */
interface PairCount {
  readonly pairs: number;
  /** Pairs of the kind that the language is mostly written with. */
  readonly typical: number;
  /** Pairs directly after another pair: Asian text comes in runs, a stray accent stands between ASCII letters. */
  readonly inRuns: number;
}

interface PairRule {
  readonly isSingle: (byte: number) => boolean;
  readonly isPair: (lead: number, trail: number) => boolean;
  readonly isTypical: (lead: number, trail: number) => boolean;
}

/** Windows code page 949, which TextDecoder calls `euc-kr`. The syllables in daily use lie in rows B0 to C8. */
const korean: PairRule = {
  isSingle: () => false,
  isPair: (lead, trail) =>
    lead >= 0x81 &&
    lead <= 0xfe &&
    ((trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a) || (trail >= 0x81 && trail <= 0xfe)),
  isTypical: (lead, trail) => lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1,
};

/** Kana (rows 82, 83) and the common Chinese characters (88 to 9F); A1 to DF alone are half-width kana. */
const japanese: PairRule = {
  isSingle: (byte) => byte >= 0xa1 && byte <= 0xdf,
  isPair: (lead, trail) =>
    ((lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc)) && trail >= 0x40 && trail <= 0xfc && trail !== 0x7f,
  isTypical: (lead) => lead >= 0x81 && lead <= 0x9f,
};

/** Tells Korean and Japanese bytes from Western ones by how their pairs lie; undefined when they look like neither. */
export function guessEastAsianEncoding(bytes: Uint8Array): 'euc-kr' | 'shift_jis' | undefined {
  if (isMostly(countPairs(bytes, korean))) return 'euc-kr';
  if (isMostly(countPairs(bytes, japanese))) return 'shift_jis';
  return undefined;
}

function isMostly(count: PairCount | undefined): boolean {
  return count !== undefined && count.pairs > 0 && count.typical * 2 > count.pairs && count.inRuns * 2 >= count.pairs;
}

function countPairs(bytes: Uint8Array, rule: PairRule): PairCount | undefined {
  let [pairs, typical, inRuns, endOfLastPair] = [0, 0, 0, -1];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at]!;
    if (lead < 0x80 || rule.isSingle(lead)) continue;
    const trail = bytes[at + 1];
    if (trail === undefined) break;
    if (!rule.isPair(lead, trail)) return undefined;
    pairs += 1;
    if (rule.isTypical(lead, trail)) typical += 1;
    if (endOfLastPair === at) inRuns += 1;
    at += 1;
    endOfLastPair = at + 1;
  }
  return { pairs, typical, inRuns };
}
