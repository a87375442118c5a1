import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { joiningsQuery, takeBackJoining } from '../../../api/joinings.queries.js';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { JoiningCard } from '../../../ui/joining-card.js';
import { Stack } from '../../../ui/stack.js';
import { AskToJoinForm } from './ask-to-join-form.js';

/** Answering that a proposal is joined with another: the word of every author of both comes first. */
export function JoiningDesk({ proposal }: { readonly proposal: string }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(joiningsQuery(city, proposal));
  if (!data.mayAsk && data.items.length === 0) return null;
  return (
    <Stack>
      {data.items.map((joining) => (
        <JoiningCard key={joining.id} joining={joining}>
          {joining.mayTakeBack && <TakeBack joining={joining.id} />}
        </JoiningCard>
      ))}
      {data.mayAsk && (
        <Details summary={<Trans>Is it one matter with another proposal? Ask the authors of both</Trans>}>
          <AskToJoinForm proposal={proposal} />
        </Details>
      )}
    </Stack>
  );
}

function TakeBack({ joining }: { readonly joining: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const taking = useMutation({
    ...takeBackJoining({ city, joining }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const press = async () => {
    await taking.mutateAsync();
    announce(t`The question is taken back. Both authors’ sides are told.`);
  };
  return (
    <div>
      <Button kind="quiet" pending={taking.isPending} onClick={() => void press().catch(() => undefined)}>
        <Trans>Take the question back</Trans>
      </Button>
    </div>
  );
}
