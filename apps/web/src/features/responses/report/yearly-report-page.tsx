import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import type { YearlyReportView } from '@madang/contracts/yearly-report';
import { claimPaths } from '../../../app/claim-paths.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { CityWords } from '../../../ui/city-words.js';
import { DateText } from '../../../ui/date-text.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { Details } from '../../../ui/details.js';
import { Link } from '../../../ui/link.js';
import { rightWords } from '../../../ui/right-words.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { stateWords } from '../../../ui/state-words.js';
import { TabLinks } from '../../../ui/tab-links.js';
import { reasonWords } from '../reason-words.js';
import { yearlyReportQuery } from '../responses.queries.js';
import { PromisesTable } from './promises-table.js';
import { readYear } from './read-year.js';
import { SilentList } from './silent-list.js';
import { TallyTable } from './tally-table.js';

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

/** Group by group, district by district, right by right, office by office; those treated worst stand first. */
function Parts({ report: { groups, districts, rights, offices } }: ReportProps) {
  const { i18n } = useLingui();
  return (
    <Section title={<Trans>Who was answered, and who was not</Trans>}>
      <p>
        <Trans>In each table those treated worst stand first. A proposal about two groups or rights counts in both.</Trans>
      </p>
      {groups.length > 0 && (
        <TallyTable
          caption={<Trans>Groups that the proposals are about</Trans>}
          head={<Trans>Group</Trans>}
          rows={groups.map(({ code, names, tally }) => ({ key: code, name: <CityWords words={names} otherwise={code} />, tally }))}
        />
      )}
      {districts.length > 0 && (
        <TallyTable
          caption={<Trans>Districts</Trans>}
          head={<Trans>District</Trans>}
          rows={districts.map(({ code, name, tally }) => ({ key: code, name: <bdi>{name}</bdi>, tally }))}
        />
      )}
      {rights.length > 0 && (
        <TallyTable
          caption={<Trans>Rights that the money asked for would serve</Trans>}
          head={<Trans>Right</Trans>}
          rows={rights.map(({ right, tally }) => ({ key: right, name: i18n._(rightWords[right]), tally }))}
        />
      )}
      {offices.length > 0 && (
        <TallyTable
          caption={<Trans>Answers, office by office</Trans>}
          head={<Trans>Office</Trans>}
          rows={offices.map(({ office, tally }) => ({
            key: office ?? '',
            name: office === null ? <Trans>No office yet</Trans> : <bdi>{office}</bdi>,
            tally,
          }))}
        />
      )}
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

function HowItIsMade() {
  return (
    <Details summary={<Trans>How is this worked out?</Trans>}>
      <p>
        <Trans>
          The report makes itself from what is published. The city cannot change it, nor leave anything out: every proposal counts to which
          an answer became owed in that year.
        </Trans>
      </p>
      <p>
        <Trans>
          Worst is where the largest share is overdue; then where the fewest were answered; then where the least was accepted, at least in
          part.
        </Trans>
      </p>
      <p>
        <Trans>
          The median is the answer time in the middle. It is given from ten answers up; below that, every answer time stands there.
        </Trans>
      </p>
    </Details>
  );
}

function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}
