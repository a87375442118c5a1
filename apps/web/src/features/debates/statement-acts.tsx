import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { DebateStatementView } from '@madang/contracts/debates';
import { asProblem } from '../../api/problem.js';
import { sessionQuery } from '../../api/session.queries.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { Details } from '../../ui/details.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { takeBackStatement } from './debates.mutations.js';
import { StanceButtons } from './stance-buttons.js';

interface StatementActsProps {
  readonly debate: string;
  readonly open: boolean;
  readonly statement: DebateStatementView;
}

/** What this reader can do with one statement: change what they said to it, take it back if it is theirs, or ask to have it looked at. */
export function StatementActs({ debate, open, statement }: StatementActsProps) {
  const { city } = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(city));
  const roles = session.person?.roles ?? [];
  if (statement.text === null) return null;
  return (
    <>
      {open && roles.includes('resident') && (
        <Details summary={statement.myStance === null ? <Trans>Say what you think of it</Trans> : <Trans>Change what you said</Trans>}>
          <StanceButtons debate={debate} number={statement.number} stance={statement.myStance} />
          {statement.mine && <TakeBack debate={debate} number={statement.number} />}
        </Details>
      )}
      {!statement.mine && <ReportLink kind="statement" thing={statement.id} />}
    </>
  );
}

function TakeBack({ debate, number }: { readonly debate: string; readonly number: number }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const taking = useMutation({
    ...takeBackStatement({ city, debate, number }),
    onSuccess: () => announce(t`Your statement is taken back.`),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  return (
    <Button kind="quiet" pending={taking.isPending} onClick={() => taking.mutate()}>
      <Trans>Take my statement back</Trans>
    </Button>
  );
}
