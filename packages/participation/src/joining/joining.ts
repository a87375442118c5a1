import { err, ok, type PersonId, type Refusal, type Result } from '@madang/basics';

/**
 * What became of the city's question whether two proposals are one matter: `asked` while authors may speak, `agreed` once every
 * author of both has said yes, `refused` by the first no, `lapsed` where somebody said nothing in time, `taken_back` by the city,
 * `answered` once the city has published the answer that rests on it.
 */
export const joiningStates = ['asked', 'agreed', 'refused', 'lapsed', 'taken_back', 'answered'] as const;

export type JoiningState = (typeof joiningStates)[number];

/** Days in which the authors of both proposals may say yes or no. */
export const joiningDays = 14;

/** The authors of both as they are now, and what each of them has said. */
export interface JoiningWords {
  readonly authors: readonly PersonId[];
  readonly said: ReadonlyMap<PersonId, boolean>;
}

export type JoiningRefusal =
  | (Refusal<'joining/not-open'> & { readonly state: JoiningState })
  | Refusal<'joining/not-an-author' | 'joining/said-already' | 'joining/reason-missing'>;

/** Whether every author of both proposals has agreed: nobody speaks for another, and silence is no yes. */
export function allAgree({ authors, said }: JoiningWords): boolean {
  return authors.length > 0 && authors.every((one) => said.get(one) === true);
}

/** One author's word, given once. A single no ends the question, and carries a reason; the last yes settles it. */
export function sayToJoining(
  { state, authors, said }: JoiningWords & { readonly state: JoiningState },
  { personId, agrees, reason }: { readonly personId: PersonId; readonly agrees: boolean; readonly reason: string },
): Result<Extract<JoiningState, 'asked' | 'agreed' | 'refused'>, JoiningRefusal> {
  if (!authors.includes(personId)) return err({ code: 'joining/not-an-author' });
  if (state !== 'asked') return err({ code: 'joining/not-open', state });
  if (said.has(personId)) return err({ code: 'joining/said-already' });
  if (!agrees) return reason.trim() === '' ? err({ code: 'joining/reason-missing' }) : ok('refused');
  return ok(allAgree({ authors, said: new Map([...said, [personId, true]]) }) ? 'agreed' : 'asked');
}

/** What the last day makes of a question that somebody has not answered: nothing is joined. */
export function silenceOnJoining(
  { state, closesAt }: { readonly state: JoiningState; readonly closesAt: Date },
  now: Date,
): 'lapsed' | null {
  return state === 'asked' && now >= closesAt ? 'lapsed' : null;
}
