import { Trans, useLingui } from '@lingui/react/macro';
import type { ReplyView } from '@madang/contracts/arguments';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { asProblem } from '../../../api/problem.js';
import { sessionQuery } from '../../../api/session.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { ReportLink } from '../../../ui/moderated/report-link.js';
import { setHelpful, takeBackArgument } from './arguing.mutations.js';
import { ReplyForm } from './reply-form.js';

interface ArgumentActsProps {
  readonly argument: ReplyView;
  readonly name: string;
  /** Whether more can be said. */
  readonly open: boolean;
  /** A reply is not replied to. */
  readonly answerable?: boolean;
}

/** What this reader can do with what somebody said. */
export function ArgumentActs({ argument, name, open, answerable = false }: ArgumentActsProps) {
  const { city } = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(city));
  const roles = session.person?.roles ?? [];
  if (argument.text === null) return null;
  if (!session.person) return <ReportLink kind="argument" thing={argument.id} />;
  return (
    <>
      <ButtonRow>
        {!argument.mine && roles.includes('resident') && <Helpful argument={argument} name={name} />}
        {argument.mine && <TakeBack argument={argument} name={name} />}
      </ButtonRow>
      {answerable && open && (
        <Details summary={<Trans>Reply</Trans>}>
          <ReplyForm argument={argument.id} name={name} />
        </Details>
      )}
      {!argument.mine && <ReportLink kind="argument" thing={argument.id} />}
    </>
  );
}

type One = Pick<ArgumentActsProps, 'argument' | 'name'>;

function Helpful({ argument: { id, helpsMe }, name }: One) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const setting = useMutation({
    ...setHelpful({ city, proposal: name, argument: id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  return (
    <Button kind="secondary" aria-pressed={helpsMe} pending={setting.isPending} onClick={() => setting.mutate(!helpsMe)}>
      {helpsMe ? <Trans>It helps me: take that back</Trans> : <Trans>This helps me</Trans>}
    </Button>
  );
}

function TakeBack({ argument: { id }, name }: One) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const taking = useMutation({
    ...takeBackArgument({ city, proposal: name, argument: id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const takeBack = async () => {
    await taking.mutateAsync();
    announce(t`Your words are taken back. Their place stays.`);
  };
  return (
    <Button kind="quiet" pending={taking.isPending} onClick={() => void takeBack().catch(() => undefined)}>
      <Trans>Take my words back</Trans>
    </Button>
  );
}
