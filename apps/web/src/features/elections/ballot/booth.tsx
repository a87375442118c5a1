import { Trans } from '@lingui/react/macro';
import type { ElectionView } from '@madang/contracts/elections';
import type { PersonView } from '@madang/contracts/people';
import { BallotList } from './ballot-list.js';
import type { KeptBallot } from './ballot-keeper.js';
import { ballotSums } from './ballot-sums.js';
import { ChosenProjects } from './chosen-projects.js';
import { MoneyBar } from './money-bar.js';
import { useBallot } from './use-ballot.js';
import { WaitingWords } from './waiting-words.js';

interface BoothProps {
  readonly election: ElectionView;
  readonly person: Pick<PersonView, 'id' | 'districtCode'> | null;
  /** The ballot that the box holds; undefined while it is not here, or nobody may vote. */
  readonly stored: KeptBallot | null | undefined;
}

/**
 * The ballot itself: the list, what is chosen, and the bar that says what is used and whether it is stored. The list stands from the
 * beginning and stays the same when the stored ballot arrives, so that nobody's place in it is lost; give every person a booth of their own.
 */
export function Booth({ election, person, stored }: BoothProps) {
  const { state, keeper } = useBallot(person && stored !== undefined ? { cycle: election.cycle, person: person.id, stored } : null);
  const live = stored === undefined ? null : keeper;
  const { choices, saving } = state;
  const toggle = (id: string) => live?.choose(choices.has(id) ? without(choices, id) : new Set([...choices, id]));
  return (
    <>
      <BallotList
        election={election}
        own={person?.districtCode ?? null}
        choices={choices}
        onToggle={toggle}
        {...(live === null && { waiting: <WaitingWords election={election} /> })}
        {...(saving.kind === 'closed' && { waiting: <Trans>Voting is over.</Trans> })}
      />
      {live && (
        <>
          <ChosenProjects
            chosen={ballotSums(election, choices).chosen}
            emptyCounts={election.rule.conditions?.ballots === undefined}
            onRemove={toggle}
          />
          <MoneyBar election={election} choices={choices} saving={saving} onSettle={(which) => live.settle(which)} />
        </>
      )}
    </>
  );
}

function without(choices: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...choices].filter((other) => other !== id));
}
