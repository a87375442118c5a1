import { answerDecisions } from '@madang/accountability';
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
];

/** Every count of the report, a row for each part in its order; the whole comes first. No name can become a formula. */
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
  const rows = [
    row('whole', '', '', report.whole),
    ...report.groups.map(({ code, names, tally }) => row('group', code, Object.values(names)[0] ?? '', tally)),
    ...report.districts.map(({ code, name, tally }) => row('district', code, name, tally)),
    ...report.rights.map(({ right, tally }) => row('right', right, '', tally)),
    ...report.offices.map(({ office, tally }) => row('office', '', office ?? '', tally)),
  ];
  return stringify([columns, ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}
