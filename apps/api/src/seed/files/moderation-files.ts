import type { Language } from '@madang/contracts/wire';
import type { ArgumentSide, ContentWarning, CoverReason, ReportReason } from '@madang/participation';

interface DemoAppeal {
  readonly day: number;
  readonly text: string;
  /** By the second facilitator; absent while it waits. */
  readonly decided?: { readonly day: number; readonly verdict: 'uphold' | 'lift'; readonly explanation: string };
}

export interface DemoDecision {
  readonly day: number;
  readonly verdict: 'keep' | 'warn' | 'cover';
  readonly reason?: CoverReason;
  readonly warning?: ContentWarning;
  /** Absent for the whole. */
  readonly passages?: readonly string[];
  readonly explanation: string;
  readonly appeal?: DemoAppeal;
}

/** What a demo resident says about a demo proposal, and what became of it. */
export interface DemoArgument {
  readonly proposal: string;
  readonly side: ArgumentSide;
  /** Number of the resident. */
  readonly by: number;
  readonly day: number;
  readonly language: Language;
  readonly text: string;
  readonly reports?: readonly { readonly by: number; readonly day: number; readonly reason: ReportReason; readonly note: string | null }[];
  readonly decision?: DemoDecision;
}
