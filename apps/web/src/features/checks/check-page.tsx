import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { FindingView } from '@madang/contracts/checks';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Details } from '../../ui/details.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { CheckHistory } from './check-history.js';
import { CheckLaw } from './check-law.js';
import { checkWords } from './check-words.js';
import { checkQuery } from './checks.queries.js';
import { FindingExplained } from './finding-explained.js';
import { FindingsFigure } from './findings-figure.js';
import { NeedFigure } from './need-figure.js';
import { Thresholds } from './thresholds.js';
import { WhatNow } from './what-now.js';
import { YearLinks } from './year-links.js';

/** One check: what it asks, what it found, how that was worked out, by which law, and what one can do. */
export function CheckPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const year = place.search.get('year') ?? undefined;
  const { data: check } = useSuspenseQuery(checkQuery(place.city, place.params['check'] ?? '', year));
  const { entry, version, findings } = check;
  const words = checkWords[entry.id];
  const [first, rest] = partedByWorry(findings);
  const explained = (finding: FindingView) => <FindingExplained key={finding.id} finding={finding} entry={entry} version={version!} />;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.checks(place, { year }), words: <Trans>What the budget does for rights</Trans> }]} />}
        title={words ? i18n._(words.name) : entry.name}
        lead={words ? i18n._(words.question) : entry.question}
      />
      {version && <YearLinks version={version} to={(other) => paths.check(place, entry.id, { year: other })} />}
      {version && findings.length > 0 ? (
        <>
          <FindingsFigure check={check} version={version} />
          {entry.id === 'C09' && <NeedFigure finding={findings[0]!} version={version} />}
          <WhatNow finding={findings[0]} />
          <section aria-labelledby="worked-out">
            <Stack>
              <h2 id="worked-out">
                <Trans>How is this worked out?</Trans>
              </h2>
              {first.map(explained)}
              {rest.length > 0 && (
                <Details summary={<Plural value={rest.length} one="# finding" other="# findings" />}>{rest.map(explained)}</Details>
              )}
            </Stack>
          </section>
        </>
      ) : (
        <>
          <EmptyState title={<Trans>Nothing has been checked yet</Trans>} />
          <WhatNow finding={undefined} />
        </>
      )}
      <Thresholds check={check} />
      <CheckHistory check={check} />
      <CheckLaw entry={entry} />
    </Stack>
  );
}

/** So many findings are read one after the other; of more, only those that worry anybody stand open. */
const readAtOnce = 3;

function partedByWorry(findings: readonly FindingView[]): readonly [FindingView[], FindingView[]] {
  const stands = ({ level }: FindingView) => findings.length <= readAtOnce || level === 'severe' || level === 'concern';
  return [findings.filter(stands), findings.filter((finding) => !stands(finding))];
}
