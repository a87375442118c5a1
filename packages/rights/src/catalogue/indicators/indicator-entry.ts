import type { CofogGroupCode } from '../cofog.js';
import type { RightCode } from '../right-code.js';
import type { ArticleId } from '../treaty-articles.js';
import type { IndicatorUnit } from './units.js';

/** What an indicator looks at (OHCHR, HR/PUB/12/5): what was promised, what is done, what people have of it. */
export type IndicatorType = 'structure' | 'process' | 'outcome';

/** Which way is better; `target` is best inside its band. */
export type IndicatorDirection = 'up' | 'down' | 'target';

/** How near the indicator is to the SDG indicator beside it. A proxy never bears the SDG's name. */
export type SdgMatch = 'exact' | 'proxy' | 'none';

export type IndicatorCollection = 'admin' | 'audit' | 'budget' | 'count' | 'gis' | 'model' | 'platform' | 'sensor' | 'survey';

export interface IndicatorEntry {
  readonly code: string;
  readonly version: number;
  readonly right: RightCode;
  readonly name: string;
  readonly type: IndicatorType;
  readonly unit: IndicatorUnit;
  readonly direction: IndicatorDirection;
  readonly legalBasis: readonly ArticleId[];
  readonly sdg: string | null;
  readonly sdgMatch: SdgMatch;
  /** The attributes by which values are shown apart, so that no group hides in the mean. */
  readonly disaggregation: readonly string[];
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly cofog: readonly CofogGroupCode[];
  readonly collection: IndicatorCollection;
  readonly source: string;
  /** What Gwangju measured that comes nearest, with its published values. */
  readonly gwangjuAnalogue: string | null;
  readonly cadence: 'yearly' | 'every 2 years' | 'on change';
  readonly target?: { readonly value: number; readonly band: readonly [number, number] };
  readonly reference?: { readonly threshold?: number; readonly basis?: string; readonly note?: string };
}
