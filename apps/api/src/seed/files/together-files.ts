import type { Language } from '@madang/contracts/wire';
import type { AmendableText } from '@madang/participation';

/** What demo residents make of demo proposals together. Days count from the day of loading. */
export interface DemoTogether {
  readonly note: string;
  /** Under way: everybody was asked, and the visitor is the one who has not answered. */
  readonly merging: {
    readonly from: string;
    readonly into: string;
    readonly offered: number;
    readonly asked: number;
    readonly language: Language;
    readonly why: string;
    readonly text: Partial<AmendableText>;
    /** How many of those who back the one that takes the other in are against, and how many of the others stay with the old one. */
    readonly againstInto: number;
    readonly keep: number;
  };
  readonly splitting: {
    readonly proposal: string;
    readonly asked: number;
    readonly why: string;
    readonly parts: readonly { readonly title: string; readonly change: string; readonly cents: string }[];
  };
  readonly amendments: readonly {
    readonly proposal: string;
    readonly by: number;
    readonly day: number;
    readonly language: Language;
    readonly why: string;
    readonly text: Partial<AmendableText>;
  }[];
  /** Open, by the author of the proposal. */
  readonly invitation: { readonly proposal: string; readonly day: number };
}
