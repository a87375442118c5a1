import type { OmbudsFinding, RecommendationReply } from '@madang/accountability';
import type { ReadingReason } from '@madang/contracts/claim-bodies';
import type { ClaimSubject } from '@madang/contracts/claim-subjects';
import type { Language } from '@madang/contracts/wire';
import type { RightCode } from '@madang/rights';

export type DemoRecommendationStep =
  | {
      readonly act: 'reply';
      readonly day: number;
      readonly reply: RecommendationReply;
      readonly text: string;
      readonly officeHolder: string;
      readonly promisedDay: number | null;
    }
  | { readonly act: 'report'; readonly day: number; readonly text: string; readonly officeHolder: string };

export interface DemoRecommendation {
  readonly office: string;
  readonly summary: string;
  readonly text: string;
  readonly steps: readonly DemoRecommendationStep[];
}

export type DemoClaimAct =
  | { readonly act: 'acknowledge'; readonly day: number; readonly text: string }
  | {
      readonly act: 'ask';
      readonly day: number;
      readonly office: string;
      readonly text: string;
      readonly answer: { readonly day: number; readonly text: string } | null;
    }
  | {
      readonly act: 'find';
      readonly day: number;
      readonly finding: OmbudsFinding;
      readonly text: string;
      readonly recommendations: readonly DemoRecommendation[];
    };

/** What a demo resident claims, what the demo ombudsperson does with it, and what demo offices reply. */
export interface DemoClaim {
  /** A proposal of the demo by its code, or a budget line by its own. */
  readonly about: { readonly kind: ClaimSubject; readonly key: string };
  readonly right: RightCode;
  /** Number of the resident; null for the one as whom visitors sign in. */
  readonly by: number | null;
  readonly day: number;
  readonly language: Language;
  readonly confidential: boolean;
  readonly happened: string;
  readonly asked: string;
  readonly readings: readonly { readonly day: number; readonly why: ReadingReason }[];
  readonly acts: readonly DemoClaimAct[];
}
