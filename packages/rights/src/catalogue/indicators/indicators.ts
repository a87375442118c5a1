import { childrenAndCareIndicators } from './children-and-care.js';
import { culturalLifeIndicators } from './cultural-life.js';
import { educationIndicators } from './education.js';
import { environmentIndicators } from './environment.js';
import { equalityIndicators } from './equality.js';
import { foodIndicators } from './food.js';
import { healthIndicators } from './health.js';
import { housingIndicators } from './housing.js';
import { informationIndicators } from './information.js';
import { mobilityIndicators } from './mobility.js';
import { participationIndicators } from './participation.js';
import { remedyIndicators } from './remedy.js';
import { safetyIndicators } from './safety.js';
import { socialSecurityIndicators } from './social-security.js';
import { waterAndSanitationIndicators } from './water-and-sanitation.js';
import { workIndicators } from './work.js';
import type { IndicatorEntry } from './indicator-entry.js';

const entries = [
  ...equalityIndicators,
  ...housingIndicators,
  ...waterAndSanitationIndicators,
  ...healthIndicators,
  ...educationIndicators,
  ...foodIndicators,
  ...workIndicators,
  ...socialSecurityIndicators,
  ...culturalLifeIndicators,
  ...environmentIndicators,
  ...participationIndicators,
  ...informationIndicators,
  ...safetyIndicators,
  ...mobilityIndicators,
  ...childrenAndCareIndicators,
  ...remedyIndicators,
] as const satisfies readonly IndicatorEntry[];

/** Such as `HO-O1`: the right, then structure, process or outcome, then a number. */
export type IndicatorCode = (typeof entries)[number]['code'];

export interface Indicator extends IndicatorEntry {
  readonly code: IndicatorCode;
}

export const indicatorsCatalogueVersion = 1;

export const indicators: readonly Indicator[] = entries;

const byCode: ReadonlyMap<string, Indicator> = new Map(entries.map((indicator) => [indicator.code, indicator]));

export function isIndicatorCode(text: string): text is IndicatorCode {
  return byCode.has(text);
}

export function indicator(code: IndicatorCode): Indicator {
  return byCode.get(code)!;
}

/** What a sheet about an indicator explains, in this order (headings after OHCHR, HR/PUB/12/5, Annex I). */
export const metadataHeadings = [
  'definition',
  'rationale',
  'methodOfComputation',
  'sources',
  'periodicity',
  'disaggregation',
  'commentsAndLimitations',
] as const;
