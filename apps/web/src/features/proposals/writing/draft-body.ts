import type { Shapes } from '@madang/client';
import type { ProposalView } from '@madang/contracts/proposals';

export type DraftBody = Shapes['ProposalBody'];

/** A draft as it would be sent again unchanged; a form replaces what it asks for and leaves the rest as it is saved. */
export function bodyOf(draft: ProposalView): DraftBody {
  const { kind, title, problem, change, language, moves } = draft;
  const { whoIsAffected, howOneWouldKnow, pastWrong, whoWouldLose, districtCode, place, point, groups } = draft;
  return {
    kind,
    title,
    problem,
    change,
    // What is written here is written in a language of the interface.
    language: language as DraftBody['language'],
    moves: moves.map(({ line, delta }) => ({ line, delta })),
    ...(whoIsAffected === null ? {} : { whoIsAffected }),
    ...(howOneWouldKnow === null ? {} : { howOneWouldKnow }),
    ...(pastWrong === null ? {} : { pastWrong }),
    ...(whoWouldLose === null ? {} : { whoWouldLose }),
    ...(districtCode === null ? {} : { districtCode }),
    ...(place === null ? {} : { place }),
    ...(point === null ? {} : { point }),
    groups: groups.map(({ code }) => code),
  };
}

/** The first words of a draft: its kind and language alone. */
export function emptyBody(kind: DraftBody['kind'], language: DraftBody['language']): DraftBody {
  return { kind, language, title: '', problem: '', change: '', moves: [] };
}
