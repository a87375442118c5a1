import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CycleView } from '@madang/contracts/cycles';
import { paths, type Place } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { LinkButton, type ButtonKind } from '../../ui/button.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { presentPhase, standingOf, type PhaseStanding } from './cycle-standing.js';
import type { PhaseName } from './phase-words.js';

interface Act {
  readonly to: (place: Place) => string;
  readonly words: ReactNode;
}

/** What one can do in each phase: one act, not a choice of several. */
const acts: Readonly<Record<PhaseName, Act>> = {
  collecting: { to: paths.newProposal, words: <Trans context="act">Write a proposal</Trans> },
  review: { to: paths.proposals, words: <Trans context="act">Read what is under review</Trans> },
  voting: { to: paths.elections, words: <Trans context="act">Vote</Trans> },
  counting: { to: paths.elections, words: <Trans context="act">See how the count goes</Trans> },
  delivery: { to: paths.responses, words: <Trans context="act">See what the city owes</Trans> },
};

interface PresentActProps {
  readonly cycle: Pick<CycleView, 'phases'>;
  readonly kind?: ButtonKind;
}

/** The one act of the present phase and until when it can be done, or when the next phase begins. */
export function PresentAct({ cycle, kind = 'primary' }: PresentActProps) {
  const place = usePlace();
  const { settings } = useFormat();
  const present = presentPhase(cycle, settings);
  if (!present) return <NextPhase next={standingOf(cycle, settings).find(({ state }) => state === 'later')} />;
  const act = acts[present.name];
  return (
    <>
      <p>
        <Deadline phase={present} />
      </p>
      <div>
        <LinkButton to={act.to(place)} kind={kind}>
          {act.words}
        </LinkButton>
      </div>
    </>
  );
}

function Deadline({ phase: { wholeDay, closesOn, closesAt, daysLeft } }: { readonly phase: PhaseStanding }) {
  return (
    <>
      {wholeDay ? (
        <Trans>
          Open until the end of <DateText date={closesOn} />.
        </Trans>
      ) : (
        <Trans>
          Open until <MomentText instant={closesAt} />.
        </Trans>
      )}{' '}
      {daysLeft === 0 ? <Trans>Today is the last day.</Trans> : <Plural value={daysLeft} one="# day is left." other="# days are left." />}
    </>
  );
}

function NextPhase({ next }: { readonly next: PhaseStanding | undefined }) {
  if (!next) {
    return (
      <p>
        <Trans>This cycle is over.</Trans>
      </p>
    );
  }
  return (
    <p>
      <Trans>
        Nothing is open right now. The next phase begins on <DateText date={next.opensOn} />.
      </Trans>
    </p>
  );
}
