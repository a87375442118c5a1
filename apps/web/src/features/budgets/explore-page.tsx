import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { Part } from '../../ui/part.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { Share } from '../../ui/share.js';
import { TabLinks } from '../../ui/tab-links.js';
import { dimensionOf, readAddress, views, writeAddress } from './budget-address.js';
import { groupsQuery, versionsQuery } from './budgets.queries.js';
import { BudgetCrumbs } from './budget-crumbs.js';
import { BudgetTools } from './budget-tools.js';
import { ExecutedNotice } from './executed-notice.js';
import { GroupsFigure } from './groups-figure.js';
import { MoreWays } from './more-ways.js';
import { Named } from '../../ui/named.js';
import { dimensionWords, nowhereWords } from './part-words.js';
import { HundredSquares } from './hundred-squares.js';
import { WaysToSee } from './ways-to-see.js';
import { WordsHere } from './words-here.js';

const wordsOf = {
  expenditure: ['purpose', 'programme', 'kind', 'initial', 'final', 'executed', 'twice'],
  revenue: ['kind', 'initial', 'final', 'executed'],
} as const;

/** Where the money goes: one level of the budget, and the ways down, up and beside it. */
export function ExplorePage() {
  const { city } = usePlace();
  const { data: versions } = useSuspenseQuery(versionsQuery(city));
  return versions.items.length === 0 ? <NothingYet /> : <Explore />;
}

function NothingYet() {
  return (
    <Stack>
      <PageHead title={<Trans>The budget</Trans>} />
      <EmptyState title={<Trans>The city has not published a budget here yet</Trans>}>
        <Trans>It will stand here on the day it is published, line by line.</Trans>
      </EmptyState>
    </Stack>
  );
}

function Explore() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const address = readAddress(place.search);
  const { data: view } = useSuspenseQuery(groupsQuery(place.city, address));
  const { direction, by, within } = address;
  const here = view.within.at(-1);
  const stood = new Set(within.map(dimensionOf));
  const tabs = views[direction].filter((dimension) => dimension === by || !stood.has(dimension));
  const elsewhere = [
    { to: paths.rights(place), words: <Trans>By right</Trans>, current: false },
    { to: paths.districts(place), words: <Trans>Districts compared</Trans>, current: false },
  ];
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={within.length > 0 && <BudgetCrumbs version={view.version} within={view.within} />}
          title={
            here ? (
              <Named names={here.names} otherwise={here.key || i18n._(nowhereWords[here.dimension])} />
            ) : (
              <WholeTitle income={direction === 'revenue'} />
            )
          }
          lead={
            direction === 'revenue' ? (
              <Trans>The budget of {view.version.fiscalYear}, sorted by size. Open a part to see what it is made of.</Trans>
            ) : (
              <Trans>The budget of {view.version.fiscalYear}, sorted by size. Open a part to see what it pays for.</Trans>
            )
          }
        />
        <BudgetTools version={view.version} />
        <ExecutedNotice version={view.version} />
      </Stack>
      {within.length === 0 && by === views[direction][0] && <HundredSquares view={view} />}
      <Stack>
        <TabLinks
          label={t`Views of the budget`}
          links={[
            ...tabs.map((dimension) => ({
              to: paths.budget(place, writeAddress({ ...address, by: dimension })),
              words: i18n._(dimensionWords[dimension]),
              current: dimension === by,
            })),
            ...(within.length === 0 && direction === 'expenditure' ? elsewhere : []),
          ]}
        />
        <WaysToSee version={view.version} />
        <WordsHere words={wordsOf[direction]} />
        {by === 'district' && direction === 'expenditure' && <NeedToo />}
        <GroupsFigure view={view} />
        <MoreWays version={view.version} />
      </Stack>
      <Part name="follow" />
      <Share />
      {within.length === 0 && direction === 'expenditure' && <Part name="findings-on-budget" />}
    </Stack>
  );
}

/** Money alone does not say what is fair. */
function NeedToo() {
  const place = usePlace();
  return (
    <p>
      <Trans>
        Here stands the money alone, the largest amount first.{' '}
        <Link to={paths.districts(place)}>What each district needs, beside its money, the worst off first</Link>
      </Trans>
    </p>
  );
}

function WholeTitle({ income }: { readonly income: boolean }) {
  return income ? <Trans>Where the money comes from</Trans> : <Trans>Where the money goes</Trans>;
}
