import type { CofogGroupCode } from '../../catalogue/cofog.js';

/**
 * How much a word tells. `decides`: wherever it stands, as interest on a loan is debt in every department. `says`: what the
 * money is for. `hints`: only where nothing says more.
 */
export type Telling = 'decides' | 'says' | 'hints';

/**
 * Words that speak for a COFOG group, parted by `|`, as `plainText` writes them: small letters without accents. Where a
 * language parts words by blanks, a word is whole unless it ends in `*`; in Korean, Japanese and Arabic it may stand anywhere.
 */
export type WordEntry = readonly [group: CofogGroupCode | 'none', telling: Telling, words: string];
