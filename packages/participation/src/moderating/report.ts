import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { ReportReason } from './thing.js';

export interface ReportWish {
  readonly reason: ReportReason;
  readonly note: string | null;
}

/** What is known of the thing and the person when somebody reports. */
export interface ReportCase {
  readonly isWriter: boolean;
  /** Whether there still are words to read: what was covered or taken back needs no report. */
  readonly readable: boolean;
  /** Whether this person has an undecided report of the same thing. */
  readonly reportedAlready: boolean;
  readonly today: number;
  readonly most: number;
}

export type ReportRefusal =
  | Refusal<'report/own-words' | 'report/nothing-to-read' | 'report/reported-already' | 'report/note-missing'>
  | (Refusal<'report/too-many-today'> & { readonly most: number });

/** Reasons that nobody can check without a word more. */
const needNote: ReadonlySet<ReportReason> = new Set(['illegal', 'other']);

/** Takes a report in, or says why not. What was said before counts once; a decided thing may be reported anew. */
export function takeReport(about: ReportCase, { reason, note }: ReportWish): Result<ReportWish, ReportRefusal> {
  if (about.isWriter) return err({ code: 'report/own-words' });
  if (!about.readable) return err({ code: 'report/nothing-to-read' });
  if (about.reportedAlready) return err({ code: 'report/reported-already' });
  if (about.today >= about.most) return err({ code: 'report/too-many-today', most: about.most });
  const said = note?.trim() || null;
  return needNote.has(reason) && said === null ? err({ code: 'report/note-missing' }) : ok({ reason, note: said });
}
