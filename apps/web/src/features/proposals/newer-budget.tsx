import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { RebasedMoveView, RebasingView } from '@madang/contracts/rebasings';
import { cityQuery } from '../../api/city.queries.js';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { MoneyText } from '../../ui/money-text.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { MovesTable } from './moves-table.js';
import styles from './newer-budget.module.css';
import { chooseRebasing } from './proposals.mutations.js';
import { rebasingsQuery } from './proposals.queries.js';
import { obstacleWords } from './rebasing-words.js';

/** What the newest budget meant for this proposal: both budgets side by side, and the author's choice where one is due. */
export function NewerBudget({ name }: { readonly name: string }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(rebasingsQuery(city, name));
  const newest = data.items[0];
  if (!newest) return null;
  return (
    <section aria-labelledby="newer-budget">
      <Stack>
        <h2 id="newer-budget">
          <Trans>A newer budget came</Trans>
        </h2>
        <Outcome rebasing={newest} />
        <SideBySide rebasing={newest} />
        {newest.outcome === 'asked' && <Offer rebasing={newest} />}
        {newest.mayChoose && <Choice rebasing={newest} name={name} />}
      </Stack>
    </section>
  );
}

function Outcome({ rebasing: { outcome, toYear } }: { readonly rebasing: RebasingView }) {
  const year = String(toYear);
  switch (outcome) {
    case 'followed':
      return (
        <Notice kind="ok">
          <Trans>
            Every amount still stands in the newer budget for {year}. The proposal now refers to it; its amounts did not change.
          </Trans>
        </Notice>
      );
    case 'asked':
      return (
        <Notice kind="warn" title={<Trans>The newer budget for {year} cannot bear all of its amounts</Trans>}>
          <Trans>Its author is asked. Until then nothing changes: the proposal stays on the budget it was written for.</Trans>
        </Notice>
      );
    case 'kept':
      return (
        <Notice kind="info">
          <Trans>The newer budget for {year} cannot bear all of its amounts. Its author keeps them as they were.</Trans>
        </Notice>
      );
    default:
      return (
        <Notice kind="info">
          <Trans>Its author now asks for what the newer budget for {year} can bear. This is what was asked before:</Trans>
        </Notice>
      );
  }
}

function SideBySide({ rebasing: { moves, fromYear, toYear } }: { readonly rebasing: RebasingView }) {
  const { t, i18n } = useLingui();
  const { city: slug } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const before = String(fromYear);
  const after = String(toYear);
  return (
    <DataTable
      caption={<Trans>Each line in both budgets</Trans>}
      rows={moves}
      rowKey={({ line }) => line}
      columns={[
        {
          key: 'line',
          head: t`Line of the budget`,
          render: ({ line, name }) => (
            <span lang={city.ownLanguage} dir="auto">
              {name ?? line}
            </span>
          ),
        },
        { key: 'asked', head: t`Amount`, numeric: true, render: ({ delta }) => <MoneyText amount={delta} form="signed" /> },
        { key: 'before', head: t`It held (${before})`, numeric: true, render: (move) => <Held in={move.before} /> },
        { key: 'after', head: t`It holds now (${after})`, numeric: true, render: (move) => <Held in={move.after} /> },
        {
          key: 'obstacle',
          head: t`What that means`,
          render: ({ obstacle }) => (obstacle === null ? t`it stands` : <strong>{i18n._(obstacleWords[obstacle])}</strong>),
        },
      ]}
    />
  );
}

function Held({ in: money }: { readonly in: RebasedMoveView['before'] }) {
  return money === null ? <Trans>not in this budget</Trans> : <MoneyText amount={money.appropriation} />;
}

function Offer({ rebasing: { offer, toYear } }: { readonly rebasing: RebasingView }) {
  if (offer === null)
    return (
      <p>
        <Trans>Nothing of it could be moved in the newer budget.</Trans>
      </p>
    );
  return (
    <>
      <h3>
        <Trans>What the newer budget could bear</Trans>
      </h3>
      <MovesTable moves={offer} year={toYear} />
    </>
  );
}

function Choice({ rebasing, name }: { readonly rebasing: RebasingView; readonly name: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const choosing = useMutation({
    ...chooseRebasing({ city, proposal: name }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const choose = async (choice: 'keep' | 'fit') => {
    await choosing.mutateAsync(choice);
    announce(choice === 'fit' ? t`Your proposal now asks for these amounts.` : t`Your amounts stay as they were.`);
  };
  return (
    <>
      <NeedsScript>
        <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
      </NeedsScript>
      <p>
        <Trans>The choice is yours. Everyone who backs the proposal is told of it.</Trans>
      </p>
      <div className={styles.choices}>
        {rebasing.offer !== null && (
          <Button pending={choosing.isPending} onClick={() => void choose('fit').catch(() => undefined)}>
            <Trans>Ask for what there is</Trans>
          </Button>
        )}
        <Button kind="secondary" pending={choosing.isPending} onClick={() => void choose('keep').catch(() => undefined)}>
          <Trans>Keep my amounts</Trans>
        </Button>
      </div>
    </>
  );
}
