import type { Language } from '@madang/contracts/wire';
import type { AssemblyKind } from '@madang/participation';

export interface DemoAssembly {
  readonly code: string;
  readonly demo: true;
  readonly language: Language;
  readonly kind: AssemblyKind;
  readonly district: string | null;
  readonly title: string;
  readonly question: string;
  readonly convenedBy: string;
  readonly commitment: string;
  readonly place: string;
  readonly access: readonly string[];
  /** How many people are drawn, for a panel. */
  readonly members: number | null;
  readonly days: Readonly<Record<'announced' | 'held', number>> & Readonly<Partial<Record<'minutesOpen' | 'minutesSigned', number>>>;
  readonly startsAt: string;
  readonly minutes: number;
  readonly agenda: readonly { readonly minutes: number; readonly title: string; readonly record: string | null }[];
  readonly attendance: {
    readonly present: number;
    readonly groups: readonly { readonly group: string; readonly people: number }[];
  } | null;
  readonly decisions: readonly {
    readonly text: string;
    readonly agree: number;
    readonly disagree: number;
    readonly pass: number;
    /** The code of the proposal that it carries. */
    readonly carries: string;
  }[];
}

export interface DemoStatement {
  readonly code: string;
  readonly assembly: string;
  readonly demo: true;
  readonly language: Language;
  /** Null for what came without a name, through the facilitator. */
  readonly table: string | null;
  readonly text: string;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly harmFlag: boolean;
}
