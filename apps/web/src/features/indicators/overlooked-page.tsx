import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { GridRowView, IndicatorGridView } from '@madang/contracts/indicator-sheets';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { CityWords } from '../../ui/city-words.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { gridQuery } from './indicators.queries.js';
import { FiveWords, StandingTag } from './standing-words.js';
import { useWithUnit } from './unit-words.js';
import styles from './value-bar.module.css';

/** Every indicator that the city counts, and every group that it must hear first: who is in the figures, and who is not. */
export function OverlookedPage() {
  const place = usePlace();
  const { data: grid } = useSuspenseQuery(gridQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.indicators(place), words: <Trans>Indicators</Trans> }]} />}
        title={<Trans>Whom the figures overlook</Trans>}
        lead={<Trans>Who is not counted is not seen. Every empty place here is a group that nobody asked about.</Trans>}
      />
      {grid.groups.length === 0 ? (
        <EmptyState title={<Trans>The city has not agreed with anybody yet on which groups it must hear first.</Trans>} />
      ) : (
        <Grid {...grid} />
      )}
      <FiveWords />
      <p>
        <Plural
          value={grid.untouched}
          one="Of # indicator of the common catalogue the city has no figure of anybody."
          other="Of # indicators of the common catalogue the city has no figure of anybody."
        />
      </p>
      <ButtonRow>
        <LinkButton to={paths.newProposal(place)}>
          <Trans>Propose that it is counted</Trans>
        </LinkButton>
        <LinkButton kind="secondary" to={paths.indicators(place, { show: 'unknown' })}>
          <Trans>See what was never counted</Trans>
        </LinkButton>
      </ButtonRow>
    </Stack>
  );
}

function Grid({ groups, rows }: IndicatorGridView) {
  const place = usePlace();
  if (rows.length === 0) return <EmptyState title={<Trans>The city has not published any figure yet.</Trans>} />;
  return (
    <>
      <GridSentence groups={groups} rows={rows} />
      <DataTable<GridRowView>
        caption={<Trans>What the newest figure says, by indicator and group</Trans>}
        columns={[
          {
            key: 'indicator',
            head: <Trans>What is counted</Trans>,
            render: ({ code, labels }) => (
              <span className={styles.name}>
                <Link className={styles.link} to={paths.indicator(place, code)}>
                  <CityWords words={labels} otherwise={code} />
                </Link>
              </span>
            ),
          },
          ...groups.map(({ code, names }) => ({
            key: `group-${code}`,
            head: (
              <span className={styles.words}>
                <CityWords words={names} otherwise={code} />
              </span>
            ),
            render: (row: GridRowView) => <GridCell row={row} group={code} />,
          })),
        ]}
        rows={rows}
        rowKey={({ code }) => code}
      />
    </>
  );
}

function GridCell({ row, group }: { readonly row: GridRowView; readonly group: string }) {
  const withUnit = useWithUnit();
  const cell = row.cells.find((one) => one.group === group);
  if (!cell) return null;
  return (
    <span className={styles.standing}>
      <StandingTag standing={cell.standing} />
      {cell.value !== null && cell.standing !== 'zero' && <> {withUnit(cell.value, row.unit)}</>}
      {cell.year !== null && <> ({cell.year})</>}
    </span>
  );
}

function GridSentence({ groups, rows }: Pick<IndicatorGridView, 'groups' | 'rows'>) {
  const { t } = useLingui();
  const cells = rows.flatMap((row) => row.cells);
  const fresh = cells.filter(({ standing }) => standing === 'value' || standing === 'zero').length;
  const all = rows.length * groups.length;
  return <p>{t`Of ${all} places in this table, ${fresh} hold a figure of this year or the two before.`}</p>;
}
