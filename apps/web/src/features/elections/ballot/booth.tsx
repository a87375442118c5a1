import { Trans } from '@lingui/react/macro';
import type { ElectionView } from '@madang/contracts/elections';
import type { PersonView } from '@madang/contracts/people';
import { BallotList } from './ballot-list.js';
import type { KeptBallot } from './ballot-keeper.js';
import { ballotSums } from './ballot-sums.js';
import { ChosenProjects } from './chosen-projects.js';
import { MoneyBar } from './money-bar.js';
import { useBallot } from './use-ballot.js';

interface BoothProps {
  readonly election: ElectionView;
  readonly stored: KeptBallot | null;
  readonly person: Pick<PersonView, 'id' | 'districtCode'>;
}

/** The ballot itself: the list, what is chosen, and the bar that says what is used and whether it is stored. */
export function Booth({ election, stored, person }: BoothProps) {
  const { state, keeper } = useBallot({ cycle: election.cycle, person: person.id, stored });
  const { choices, saving } = state;
  const closed = saving.kind === 'closed';
  const toggle = (id: string) => keeper.choose(choices.has(id) ? without(choices, id) : new Set([...choices, id]));
  return (
    <>
      <BallotList
        election={election}
        own={person.districtCode}
        choices={choices}
        onToggle={toggle}
        {...(closed && { waiting: <Trans>Voting is over.</Trans> })}
      />
      <ChosenProjects
        chosen={ballotSums(election, choices).chosen}
        emptyCounts={election.rule.conditions?.ballots === undefined}
        onRemove={toggle}
      />
      <MoneyBar election={election} choices={choices} saving={saving} onSettle={(which) => keeper.settle(which)} />
    </>
  );
}

function without(choices: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...choices].filter((other) => other !== id));
}
