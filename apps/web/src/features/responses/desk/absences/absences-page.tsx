import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { AbsenceView } from '@madang/contracts/absences';
import { asProblem } from '../../../../api/problem.js';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { Button } from '../../../../ui/button.js';
import { DataTable, type Column } from '../../../../ui/data-table.js';
import { DateText } from '../../../../ui/date-text.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { absencesQuery } from '../../responses.queries.js';
import { AbsenceForm } from './absence-form.js';
import { endAbsence } from './absences.mutations.js';
import styles from '../due-page.module.css';

/** Who of the office is away, and when I am. */
export function AbsencesPage() {
  const place = usePlace();
  const { data } = useSuspenseQuery(absencesQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
        title={<Trans>Who is away</Trans>}
        lead={<Trans>The clock does not stop for holidays: say who stands in, and nothing lies still.</Trans>}
      />
      {data.absences.length === 0 ? (
        <EmptyState title={<Trans>Everybody is there</Trans>}>
          <Trans>Nobody has said that they will be away.</Trans>
        </EmptyState>
      ) : (
        <Absences absences={data.absences} />
      )}
      <section aria-labelledby="away">
        <Stack>
          <h2 id="away">
            <Trans>You will be away</Trans>
          </h2>
          <AbsenceForm key={data.absences.length} colleagues={data.colleagues} />
        </Stack>
      </section>
    </Stack>
  );
}

function Absences({ absences }: { readonly absences: readonly AbsenceView[] }) {
  const { t } = useLingui();
  const columns: readonly Column<AbsenceView>[] = [
    { key: 'who', head: t`Who`, render: ({ who, mine }) => (mine ? <Trans>You</Trans> : <bdi>{who.penName}</bdi>) },
    {
      key: 'days',
      head: t`Away`,
      render: ({ from, until }) => (
        <span className={styles.words}>
          <Trans>
            <DateText date={from} form="short" /> to <DateText date={until} form="short" />
          </Trans>
        </span>
      ),
    },
    { key: 'substitute', head: t`Who stands in`, render: (absence) => <Substitute absence={absence} /> },
    { key: 'end', head: t`Back at work`, render: (absence) => absence.mayEnd && <EndButton absence={absence} /> },
  ];
  return <DataTable cards caption={t`Away now or later`} columns={columns} rows={absences} rowKey={({ id }) => id} />;
}

function Substitute({ absence: { substitute, gap } }: { readonly absence: AbsenceView }) {
  if (substitute === null) return <Trans>Nobody</Trans>;
  return (
    <>
      <bdi>{substitute.penName}</bdi>
      {gap && (
        <>
          {' '}
          <strong>
            <Trans>is away too on some of these days: then nobody stands in.</Trans>
          </strong>
        </>
      )}
    </>
  );
}

function EndButton({ absence: { id, now, mine } }: { readonly absence: AbsenceView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const ending = useMutation({
    ...endAbsence(city),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const end = async () => {
    await ending.mutateAsync(id);
    announce(mine ? t`Welcome back: everything is with you alone again.` : t`Ended: everything is with them alone again.`);
  };
  return (
    <Button kind="secondary" pending={ending.isPending} onClick={() => void end().catch(() => undefined)}>
      <EndWords now={now} mine={mine} />
    </Button>
  );
}

function EndWords({ now, mine }: Pick<AbsenceView, 'now' | 'mine'>) {
  if (!mine) return now ? <Trans>They are back</Trans> : <Trans>They stay</Trans>;
  return now ? <Trans>I am back</Trans> : <Trans>I stay</Trans>;
}
