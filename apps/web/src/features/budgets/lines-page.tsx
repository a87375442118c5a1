import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/button.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { readAddress, whichVersion, writeAddress } from './budget-address.js';
import { BudgetCrumbs } from './budget-crumbs.js';
import { linesQuery } from './budgets.queries.js';
import { csvAddress } from './csv-address.js';
import { ExecutedNotice } from './executed-notice.js';
import { useLineName } from './line-name.js';
import { LinesFigure } from './lines-figure.js';
import { Named } from '../../ui/named.js';
import { nowhereWords } from './part-words.js';
import { useFormat } from '../../format/use-format.js';

/** The lines of one part of the budget. */
export function LinesPage() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const nameOf = useLineName();
  const address = readAddress(place.search);
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: page } = useSuspenseQuery(linesQuery(place.city, address, cursor));
  const here = page.within.at(-1);
  const first = page.items[0];
  const at = (next: string | undefined) => paths.budgetLines(place, { ...writeAddress(address), cursor: next });
  return (
    <Stack>
      <PageHead
        above={<BudgetCrumbs version={page.version} within={page.within} />}
        title={
          here ? (
            <Named names={here.names} otherwise={here.key || i18n._(nowhereWords[here.dimension])} />
          ) : (
            <Trans>Lines of the budget</Trans>
          )
        }
        lead={
          <Plural
            value={page.lineCount}
            one="# line, the smallest part that the budget names."
            other="# lines, the smallest parts that the budget names."
          />
        }
      />
      <ExecutedNotice version={page.version} />
      {first ? (
        <LinesFigure
          sentence={
            cursor === undefined
              ? t`The largest line is ${nameOf(first)}: ${format.shortMoney(first.amounts[address.phase] ?? first.amounts.initial)}.`
              : t`More lines, from ${nameOf(first)} down.`
          }
          caption={<Trans>Lines, the largest first</Trans>}
          lines={page.items}
          version={page.version}
          csv={csvAddress(place, 'lines.csv', { ...address, version: whichVersion(address) })}
        />
      ) : (
        <EmptyState
          title={<Trans>No line of the budget lies here</Trans>}
          action={
            <LinkButton to={paths.budget(place)}>
              <Trans>See the whole budget</Trans>
            </LinkButton>
          }
        />
      )}
      <Pager first={cursor === undefined ? undefined : at(undefined)} next={page.nextCursor === null ? undefined : at(page.nextCursor)} />
    </Stack>
  );
}
