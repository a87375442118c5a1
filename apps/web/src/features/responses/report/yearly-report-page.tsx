import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { YearlyReportView } from '@madang/contracts/yearly-report';
import { claimPaths } from '../../../app/claim-paths.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { DateText } from '../../../ui/date-text.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { Link } from '../../../ui/link.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { stateWords } from '../../../ui/state-words.js';
import { TabLinks } from '../../../ui/tab-links.js';
import { reasonWords } from '../reason-words.js';
import { yearlyReportQuery } from '../responses.queries.js';
import { ClaimsOfYear } from './claims-of-year.js';
import { HowItIsMade } from './how-it-is-made.js';
import { Parts } from './parts.js';
import { PromisesTable } from './promises-table.js';
import { readYear } from './read-year.js';
import { Section } from './section.js';
import { SilentList } from './silent-list.js';

/** Did the city keep its word? One year on one page, made to be printed and held up in a meeting. */
export function YearlyReportPage() {
  const place = usePlace();
  const { data: report } = useSuspenseQuery(yearlyReportQuery(place.city, readYear(place.search)));
  return (
    <Stack gap="large">
      <Head report={report} />
      <Silence report={report} />
      <Parts report={report} />
      <Counts report={report} />
      <Section title={<Trans>What became of promises</Trans>}>
        {report.promises.length === 0 ? (
          <p>
            <Trans>No promise of this year has a plan in money yet.</Trans>
          </p>
        ) : (
          <PromisesTable promises={report.promises} />
        )}
      </Section>
      <Section title={<Trans>Who claimed that a right was breached</Trans>}>
        <ClaimsOfYear claims={report.claims} />
      </Section>
      <HowItIsMade />
    </Stack>
  );
}

interface ReportProps {
  readonly report: YearlyReportView;
}

function Head({ report: { year, years, on, whole } }: ReportProps) {
  const { t } = useLingui();
  const place = usePlace();
  const format = useFormat();
  const number = String(year);
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.responses(place), words: <Trans>Answers</Trans> }]} />}
        title={<Trans>Did the city keep its word in {number}?</Trans>}
        lead={<Trans>What residents were owed from that year on, and what came of it. Refusals are answers too.</Trans>}
      />
      {years.length > 1 && (
        <TabLinks
          label={t`Year of the report`}
          links={years.map((one) => ({ to: paths.yearlyReport(place, one), words: String(one), current: one === year }))}
        />
      )}
      <p>
        <Trans>
          As it stands on <DateText date={on} />.
        </Trans>{' '}
        <a href={`/api/v1/cities/${place.city}/yearly-report.csv?year=${number}`} download>
          <Trans>All counts as a table (CSV)</Trans>
        </a>
      </p>
      <DescriptionList
        kind="figures"
        facts={[
          { key: 'owed', term: t`proposals to which an answer became owed`, fact: format.number(whole.owed) },
          { key: 'answered', term: t`answered`, fact: format.number(whole.answered) },
          { key: 'inTime', term: t`of these in time`, fact: format.number(whole.answeredInTime) },
          { key: 'overdue', term: t`overdue today`, fact: format.number(whole.overdue) },
        ]}
      />
    </Stack>
  );
}

/** First of all: what nobody has answered. */
function Silence({ report: { silent } }: ReportProps) {
  const place = usePlace();
  return (
    <Section title={<Trans>Where the city is silent</Trans>}>
      <p>
        {silent.length === 0 ? (
          <Trans>No date of that year’s proposals has passed without an answer.</Trans>
        ) : (
          <Plural value={silent.length} one="# proposal waits beyond its date." other="# proposals wait beyond their dates." />
        )}
      </p>
      <SilentList items={silent} />
      <p>
        <Link to={claimPaths.watchList(place)}>
          <Trans>Watch list</Trans>
        </Link>
      </p>
    </Section>
  );
}

function Counts({ report: { reasons, steps } }: ReportProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <>
      {reasons.length > 0 && (
        <Section title={<Trans>Why it did not do what was asked</Trans>}>
          <DescriptionList
            facts={reasons.map(({ reason, count }) => ({ key: reason, term: i18n._(reasonWords[reason]), fact: format.number(count) }))}
          />
        </Section>
      )}
      {steps.length > 0 && (
        <Section title={<Trans>How far silence and doubt went</Trans>}>
          <DescriptionList
            facts={steps.map(({ state, count }) => ({ key: state, term: i18n._(stateWords[state].words), fact: format.number(count) }))}
          />
        </Section>
      )}
    </>
  );
}
