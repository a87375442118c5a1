import { Plural, Trans } from '@lingui/react/macro';
import type { DeliveryReportView } from '@madang/contracts/deliveries';
import { DateText, MomentText } from '../date-text.js';
import { MoneyText } from '../money-text.js';
import { StateTag } from '../state-tag.js';
import styles from './city-reports.module.css';
import { Evidence, type EvidenceProps } from './evidence.js';

interface CityReportsProps {
  readonly reports: readonly DeliveryReportView[];
  /** The proposal as the address names it. */
  readonly proposal: string;
  readonly act?: EvidenceProps['act'];
}

/** What the city reports of its promise, with the day and the place by which residents can go and look. */
export function CityReports({ reports, ...beside }: CityReportsProps) {
  return (
    <div>
      <p>
        <Plural value={reports.length} one="# report by the city, the newest first" other="# reports by the city, the newest first" />
      </p>
      <ol className={styles.reports}>
        {reports.map((report) => (
          <Report key={report.id} report={report} {...beside} />
        ))}
      </ol>
    </div>
  );
}

interface ReportProps extends Omit<CityReportsProps, 'reports'> {
  readonly report: DeliveryReportView;
}

function Report({ report: { at, state, note, language, spent, happenedOn, place, evidence }, ...beside }: ReportProps) {
  return (
    <li className={styles.report}>
      <p className={styles.head}>
        <MomentText instant={at} /> <StateTag state={state} />
      </p>
      <p className={styles.words} lang={language} dir="auto">
        {note}
      </p>
      {happenedOn !== null && (
        <p>
          <Trans>
            It happened on: <DateText date={happenedOn} />
          </Trans>
        </p>
      )}
      {place !== null && (
        <p>
          <Trans>
            Where it can be seen:{' '}
            <span lang={language} dir="auto">
              {place}
            </span>
          </Trans>
        </p>
      )}
      {spent !== null && (
        <p>
          <Trans>
            Spent until then: <MoneyText amount={spent} />
          </Trans>
        </p>
      )}
      <Evidence evidence={evidence} {...beside} />
    </li>
  );
}
