import type { ElectionAct, ElectionView } from '@madang/contracts/elections';
import type { ProblemCode } from '@madang/contracts/problems';
import { checkElection, electionMayMove, moveElection, type Election } from '@madang/participation';
import type { Actor } from '../../platform/access/actor.js';
import { titleOf } from '../../platform/texts/titles.js';
import { electionsPolicy, offerable } from './elections.policy.js';

type Offered = Pick<ElectionView, 'allowedActions' | 'refusals' | 'gaps'>;

/** What this reader may do now; and what they could do at another time, with the reason why not now. */
export function offeredActs(actor: Actor, election: Election, now: Date, acceptLanguage: string | undefined): Offered {
  const theirs = offerable.filter((act) => electionsPolicy[act](actor, election) === true);
  const answers = theirs.map((action) => ({ action, code: whyNot(action, election, now) }));
  return {
    allowedActions: answers.filter(({ code }) => code === null).map(({ action }) => action),
    refusals: answers.flatMap(({ action, code }) => (code === null ? [] : [{ action, code, title: titleOf(code, acceptLanguage) }])),
    gaps: theirs.includes('freeze') && election.state === 'draft' ? gapsOf(election) : [],
  };
}

function whyNot(action: ElectionAct, election: Election, now: Date): ProblemCode | null {
  switch (action) {
    case 'cast':
      return election.state === 'open' ? null : 'election/not-open';
    case 'edit':
      return election.state === 'draft' ? null : 'election/not-a-draft';
    case 'tally':
      return electionMayMove(election.state, 'tallied') ? null : 'election/not-this-way';
    default: {
      const moved = moveElection(election, movesTo[action], now);
      return moved.ok ? null : moved.error.code;
    }
  }
}

const movesTo = { freeze: 'frozen', open: 'open', close: 'closed' } as const;

function gapsOf(election: Election): Offered['gaps'] {
  return checkElection(election).map((gap) => ({ code: gap.code, project: 'project' in gap ? gap.project : null }));
}
