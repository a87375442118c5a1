import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { FindingCardView } from '@madang/contracts/checks';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Details } from '../../ui/details.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { checkWords, type CheckCode, type Level } from './check-words.js';
import { findingsQuery } from './checks.queries.js';
import { FindingLines } from './finding-line.js';
import { grouped } from './grouped.js';
import { levelsWorstFirst, levelTones, levelWords } from './level-words.js';
import { YearLinks } from './year-links.js';

/** Every finding of a budget, the worst level first. There is no sum of them, and no score. */
export function ChecksPage() {
  const place = usePlace();
  const { data: list } = useSuspenseQuery(findingsQuery(place.city, { version: place.search.get('year') ?? undefined }));
  const { version, items, complete } = list;
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>What the budget does for rights</Trans>}
        lead={
          <Trans>
            Human rights put twenty questions to every budget. Each answer stands by itself, the worst first: a gain for one right never
            hides the loss of another.
          </Trans>
        }
      />
      {!version ? (
        <EmptyState title={<Trans>No budget has been published yet</Trans>} />
      ) : (
        <>
          <YearLinks version={version} to={(year) => paths.checks(place, { year })} />
          {complete ? (
            levelsWorstFirst.map((level) => (
              <LevelSection
                key={level}
                level={level}
                findings={items.filter((one) => one.level === level)}
                currency={version.currency}
                year={version.fiscalYear}
              />
            ))
          ) : (
            <p>
              <Trans>This budget was published a moment ago. Its checks are on their way; look again in a minute.</Trans>
            </p>
          )}
        </>
      )}
    </Stack>
  );
}

interface LevelSectionProps {
  readonly level: Level;
  readonly findings: readonly FindingCardView[];
  readonly currency: string;
  readonly year: number;
}

/** What is in order is folded away; what nobody can check is not. */
function LevelSection({ level, findings, currency, year }: LevelSectionProps) {
  const { i18n } = useLingui();
  if (findings.length === 0) return null;
  const byCheck = grouped(findings, ({ check }) => check);
  const lists = byCheck.map(([check, ofCheck]) => (
    <CheckGroup key={check} check={check} findings={ofCheck} currency={currency} year={year} />
  ));
  const folded = level === 'ok' || level === 'info' || level === 'watch';
  return (
    <section aria-labelledby={`level-${level}`}>
      <Stack>
        <h2 id={`level-${level}`}>
          <StatusTag tone={levelTones[level]}>{i18n._(levelWords[level])}</StatusTag>
        </h2>
        {folded ? <Details summary={<Plural value={findings.length} one="# finding" other="# findings" />}>{lists}</Details> : lists}
      </Stack>
    </section>
  );
}

interface CheckGroupProps extends Omit<LevelSectionProps, 'level'> {
  readonly check: CheckCode;
}

/** Many rights with the same gap in their figures need one line, not sixteen. */
function CheckGroup({ check, findings, currency, year }: CheckGroupProps) {
  const { i18n } = useLingui();
  const place = usePlace();
  const words = checkWords[check];
  const alike = findings[0]?.level === 'not_computable' && findings.length > 3;
  return (
    <Stack gap="small">
      <h3>
        <Link to={paths.check(place, check, { year })}>{words ? i18n._(words.name) : check}</Link>
      </h3>
      {words && <p>{i18n._(words.question)}</p>}
      {alike ? (
        <Details summary={<Plural value={findings.length} one="# finding" other="# findings" />}>
          <FindingLines findings={findings} currency={currency} year={year} named="subject" quiet />
        </Details>
      ) : (
        <FindingLines findings={findings} currency={currency} year={year} named="subject" quiet />
      )}
    </Stack>
  );
}
