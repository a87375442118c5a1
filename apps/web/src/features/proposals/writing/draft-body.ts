import type { Shapes } from '@madang/client';
import type { ProposalView } from '@madang/contracts/proposals';

export type DraftBody = Shapes['ProposalBody'];

/** A draft as it would be sent again unchanged; a form replaces what it asks for and leaves the rest as it is saved. */
export function bodyOf(draft: ProposalView): DraftBody {
  const { kind, title, problem, change, language, moves } = draft;
  const { whoIsAffected, howOneWouldKnow, pastWrong, whoWouldLose, districtCode, place, point, warning, groups } = draft;
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
    ...(warning === null ? {} : { warning }),
    groups: groups.map(({ code }) => code),
  };
}

/** What a page answers: one that is undefined is taken away again. */
export type Answers = { readonly [Name in keyof DraftBody]?: DraftBody[Name] | undefined };

/** A draft as it would be sent with some answers over those that are saved. */
export function bodyWith(draft: ProposalView, answers: Answers): DraftBody {
  const body = bodyOf(draft);
  const set = <Name extends keyof DraftBody>(name: Name, answer: DraftBody[Name] | undefined) => {
    if (answer === undefined) delete body[name as keyof Pick<DraftBody, 'point' | 'warning' | 'place' | 'districtCode'>];
    else body[name] = answer;
  };
  for (const name of Object.keys(answers) as (keyof DraftBody)[]) set(name, answers[name]);
  return body;
}

/** The first words of a draft: its kind and language alone. */
export function emptyBody(kind: DraftBody['kind'], language: DraftBody['language']): DraftBody {
  return { kind, language, title: '', problem: '', change: '', moves: [] };
}
