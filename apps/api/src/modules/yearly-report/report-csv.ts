import { answerDecisions } from '@madang/accountability';
import type { ReleasedCountsView } from '@madang/contracts/claim-figures';
import type { ClaimTallyView } from '@madang/contracts/claims-in-year';
import type { AnswerTallyView, YearlyReportView } from '@madang/contracts/yearly-report';
import { stringify } from 'csv-stringify/sync';

const columns = [
  'year',
  'as_of',
  'part',
  'key',
  'name',
  'owed',
  'answered',
  'answered_in_time',
  'overdue',
  'median_days',
  ...answerDecisions,
  'claims_filed',
  'claims_concluded',
  'breaches_found',
  'recommended',
  'recommendations_accepted',
  'recommendations_accepted_in_part',
  'recommendations_refused',
  'recommendations_silent',
  'confidential_closed_by',
  'confidential_closed',
];
const tallyColumns = 5 + answerDecisions.length;

/** Every count of the report, a row for each part in its order; the whole comes first, claims last. No name can become a formula. */
export function reportCsv(report: YearlyReportView): string {
  const row = (part: string, key: string, name: string, tally: AnswerTallyView) => [
    report.year,
    report.on,
    part,
    key,
    name,
    tally.owed,
    tally.answered,
    tally.answeredInTime,
    tally.overdue,
    tally.medianDays,
    ...answerDecisions.map((decision) => tally.decisions.find((one) => one.decision === decision)?.count ?? 0),
  ];
  const rows: (string | number | null)[][] = [
    row('whole', '', '', report.whole),
    ...report.groups.map(({ code, names, tally }) => row('group', code, Object.values(names)[0] ?? '', tally)),
    ...report.districts.map(({ code, name, tally }) => row('district', code, name, tally)),
    ...report.rights.map(({ right, tally }) => row('right', right, '', tally)),
    ...report.offices.map(({ office, tally }) => row('office', '', office ?? '', tally)),
    ...claimRows(report),
  ];
  const full = rows.map((cells) => [...cells, ...Array<string>(columns.length - cells.length).fill('')]);
  return stringify([columns, ...full], { record_delimiter: '\r\n', escape_formulas: true });
}

/** Open claims and recommendations of the year; what is hidden of confidential ones says so. */
function claimRows({ year, on, claims: { whole, rights, confidential } }: YearlyReportView): (string | number | null)[][] {
  const start = (part: string, key: string) => [year, on, part, key, '', ...Array<string>(tallyColumns).fill('')];
  const none = Array<string>(8).fill('');
  const counts = (tally: ClaimTallyView) => [
    tally.filed,
    tally.concluded,
    tally.breaches,
    tally.recommended,
    tally.accepted,
    tally.acceptedInPart,
    tally.refused,
    tally.silent,
  ];
  return [
    [...start('claims', ''), ...counts(whole)],
    ...rights.map(({ right, tally }) => [...start('claims-right', right), ...counts(tally)]),
    ...(confidential
      ? releasedCounts(confidential).map(([part, key, count]) => [...start(part, key), ...none, confidential.releasedOn, count ?? 'hidden'])
      : []),
  ];
}

function releasedCounts({ total, byRight, byFinding }: ReleasedCountsView): (readonly [part: string, key: string, count: number | null])[] {
  return [
    ['confidential', '', total],
    ...byRight.map(({ code, count }) => ['confidential-right', code, count] as const),
    ...byFinding.map(({ code, count }) => ['confidential-finding', code, count] as const),
  ];
}
