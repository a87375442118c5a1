import type { ProposalBody } from '@madang/contracts/proposals';
import type { ProposalRow } from './proposal.entity.js';
import { searchable } from './searchable.js';

type Text = Pick<
  ProposalRow,
  | 'kind'
  | 'title'
  | 'problem'
  | 'change'
  | 'whoIsAffected'
  | 'howOneWouldKnow'
  | 'pastWrong'
  | 'whoWouldLose'
  | 'language'
  | 'districtCode'
  | 'groupCodes'
  | 'place'
  | 'point'
  | 'warning'
  | 'searchText'
  | 'beginnings'
>;

/** The author's words as they are stored: normalised in form, so that the same word is the same text, and otherwise untouched. */
export function textOf(body: Omit<ProposalBody, 'language'> & { readonly language: string }): Text {
  const {
    kind,
    title,
    problem,
    change,
    whoIsAffected,
    howOneWouldKnow,
    pastWrong,
    whoWouldLose,
    language,
    districtCode,
    place,
    point,
    warning,
    groups,
  } = body;
  return {
    kind,
    title: title.normalize('NFC').trim(),
    problem: problem.normalize('NFC'),
    change: change.normalize('NFC'),
    whoIsAffected: optional(whoIsAffected),
    howOneWouldKnow: optional(howOneWouldKnow),
    pastWrong: optional(pastWrong),
    whoWouldLose: optional(whoWouldLose),
    language,
    districtCode: districtCode || null,
    place: optional(place),
    // A metre or so: more would point at a door.
    point: point ? { longitude: rounded(point.longitude), latitude: rounded(point.latitude) } : null,
    warning: warning ?? null,
    groupCodes: (groups ?? []).toSorted(),
    ...searchable(title, problem, change),
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function optional(text: string | null | undefined): string | null {
  return text?.trim() ? text.normalize('NFC') : null;
}
