import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AssignmentView } from '@madang/contracts/assignments';
import { asProblem } from '../../../../api/problem.js';
import { sessionQuery } from '../../../../api/session.queries.js';
import { usePlace } from '../../../../app/use-place.js';
import { useFormat } from '../../../../format/use-format.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Button, ButtonRow } from '../../../../ui/button.js';
import { Select } from '../../../../ui/field.js';
import { assignAnswer } from './assigning.mutations.js';

interface AssignFormProps {
  readonly assignment: AssignmentView;
  readonly proposal: string;
}

/** Take it, give it to a colleague, or hand it back. */
export function AssignForm({ assignment: { turn, assignee, mine, colleagues }, proposal }: AssignFormProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const format = useFormat();
  const { data: session } = useSuspenseQuery(sessionQuery(city));
  const [colleague, setColleague] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const assigning = useMutation(assignAnswer(city, proposal));
  const own = session.person?.id;
  const others = colleagues.filter(({ id }) => id !== own && id !== assignee?.id);
  const assign = (person: string | null, done: string) =>
    void assigning
      .mutateAsync({ body: { person }, seen: turn })
      .then(() => announce(done))
      .catch((fault: unknown) => {
        const problem = asProblem(fault);
        announce(problem.title || t`That did not arrive. Try again.`);
        setRefusal(problem.title || t`That did not arrive. Try again.`);
      });
  return (
    <>
      <ButtonRow>
        {!mine && own !== undefined && (
          <Button pending={assigning.isPending} onClick={() => assign(own, t`It is in your hands now.`)}>
            <Trans>I deal with it</Trans>
          </Button>
        )}
        {assignee !== null && (
          <Button kind="secondary" pending={assigning.isPending} onClick={() => assign(null, t`Handed back: it is in nobody’s hands.`)}>
            <Trans>Hand it back</Trans>
          </Button>
        )}
      </ButtonRow>
      {others.length > 0 && (
        <>
          <Select
            name="assignee"
            label={t`Give it to a colleague`}
            hint={<Trans>They are told by mail, and reminders go to them.</Trans>}
            empty={t`Choose a colleague`}
            error={refusal}
            value={colleague}
            onChange={(event) => setColleague(event.target.value)}
            choices={others.map(({ id, penName, awayUntil }) => ({
              value: id,
              label: awayUntil === null ? penName : t`${penName} (away until ${format.shortDate(awayUntil)})`,
            }))}
          />
          <div>
            <Button
              kind="secondary"
              pending={assigning.isPending}
              onClick={() =>
                colleague === '' ? setRefusal(t`Choose a colleague.`) : assign(colleague, t`It is in your colleague’s hands now.`)
              }
            >
              <Trans>Give it</Trans>
            </Button>
          </div>
        </>
      )}
    </>
  );
}
