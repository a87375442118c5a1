import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { DateText, MomentText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { StateTag } from '../../ui/state-tag.js';
import { calendarAddress } from './calendar-address.js';
import { dateWords } from './date-words.js';
import { DueRule } from './due-rule.js';
import { DaysLeft } from './support-meter.js';

/** Where it stands: the state, since when, the promised date with the rule that gave it, and how late the city is. */
export function Standing({ proposal }: { readonly proposal: ProposalView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { state, daysLate, enteredAt, dueOn, dueRule, debate } = proposal;
  return (
    <Card as="section">
      <h2>
        <Trans>Where it stands</Trans>
      </h2>
      <StateTag state={state} daysLate={daysLate} />
      <p>
        <Trans>
          Since <MomentText instant={enteredAt} />
        </Trans>
      </p>
      {dueOn !== null && (
        <p>
          <strong>{i18n._(dateWords(state))}:</strong> <DateText date={dueOn} />
          {daysLate === 0 && (
            <>
              {' · '}
              <DaysLeft until={dueOn} />
            </>
          )}
          <br />
          <a href={calendarAddress(place, place.params['proposal'] ?? '')} download>
            <Trans>Calendar file</Trans>
          </a>
        </p>
      )}
      {daysLate > 0 && (
        <p>
          <Plural
            value={daysLate}
            one="The city is # day late. The clock goes on in public, and the next above is asked."
            other="The city is # days late. The clock goes on in public, and the next above is asked."
          />
        </p>
      )}
      {debate.id !== null && (
        <p>
          <Link to={paths.debates(place, debate.id)}>
            {state === 'in_debate' ? <Trans>Take part in the debate</Trans> : <Trans>Read the debate</Trans>}
          </Link>
        </p>
      )}
      {dueRule !== null && (
        <small>
          <DueRule rule={dueRule} />
        </small>
      )}
    </Card>
  );
}
