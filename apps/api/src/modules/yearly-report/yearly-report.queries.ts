import { isReproach, responseStateCodes, tallyAnswers, tallyByPart, type AnswerTally, type ResponseState } from '@madang/accountability';
import { calendarDateIn, type CityId } from '@madang/basics';
import type {
  AnswerTallyView,
  GroupPartView,
  DistrictPartView,
  ReportedPromiseView,
  ReportedProposalView,
  SilentProposalView,
  StepCountView,
  YearlyReportFilter,
  YearlyReportView,
} from '@madang/contracts/yearly-report';
import { referenceNumber } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { cityFacts, priorityGroups } from '../cities/index.js';
import { claimsInYear } from '../claims/index.js';
import { promiseOf } from '../commitments/index.js';
import { owedInYear, type OwedProposal } from './owed-in-year.js';
import { reportCsv } from './report-csv.js';
import { reportYears } from './report-years.js';

/** States that stand in the report by their number: where silence leads, and where residents doubted an answer. */
const toldSteps: readonly ResponseState[] = responseStateCodes.filter(
  (state) => isReproach(state) || state === 'appealed' || state === 'remedy_due' || state === 'remedied',
);

/** How the city kept to its word, made of what is published and of nothing else. */
@Injectable()
export class YearlyReportQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async report(cityId: CityId, filter: YearlyReportFilter): Promise<YearlyReportView> {
    const { db } = this;
    const now = await this.clock.now(db);
    const { timeZone } = await cityFacts(db, cityId);
    const today = calendarDateIn(timeZone, now);
    const years = await reportYears(db, cityId);
    const year = filter.year ?? years[0] ?? Number(today.slice(0, 4));
    const owed = await owedInYear(db, cityId, year, today);
    return {
      year,
      years,
      on: today,
      whole: tallyView(tallyAnswers(owed)),
      groups: await this.groups(cityId, owed),
      districts: await this.districts(cityId, owed),
      rights: tallyByPart(owed, ({ rights }) => rights).map(({ key, tally }) => ({ right: key, tally: tallyView(tally) })),
      // An office has a name; the empty one stands for those that none has taken up.
      offices: tallyByPart(owed, ({ office }) => [office ?? '']).map(({ key, tally }) => ({
        office: key || null,
        tally: tallyView(tally),
      })),
      reasons: countReasons(owed),
      steps: await this.steps(cityId, owed),
      silent: silentOnes(owed),
      promises: await this.promises(cityId, owed, now),
      claims: await claimsInYear(db, cityId, year),
    };
  }

  async csv(cityId: CityId, filter: YearlyReportFilter): Promise<string> {
    return reportCsv(await this.report(cityId, filter));
  }

  private async groups(cityId: CityId, owed: readonly OwedProposal[]): Promise<GroupPartView[]> {
    const names = new Map((await priorityGroups(this.db, cityId)).map((group) => [group.code, group.names]));
    return tallyByPart(owed, ({ groups }) => groups).map(({ key, tally }) => ({
      code: key,
      names: names.get(key) ?? {},
      tally: tallyView(tally),
    }));
  }

  private async districts(cityId: CityId, owed: readonly OwedProposal[]): Promise<DistrictPartView[]> {
    const rows = await read<{ code: string; name: string }>(this.db, 'select code, name from district where city_id = $1', [cityId]);
    const names = new Map(rows.map(({ code, name }) => [code, name]));
    return tallyByPart(owed, ({ district }) => (district === null ? [] : [district])).map(({ key, tally }) => ({
      code: key,
      name: names.get(key) ?? key,
      tally: tallyView(tally),
    }));
  }

  /** Told by the public record: a proposal that came to a state twice counts twice. */
  private async steps(cityId: CityId, owed: readonly OwedProposal[]): Promise<StepCountView[]> {
    const rows = await read<StepCountView>(
      this.db,
      `select payload ->> 'to' as state, count(*)::int as count from outbox
        where city_id = $1 and subject_type = 'proposal' and subject_id = any($2::text[]) and name = 'proposal.moved'
          and payload ->> 'to' = any($3) group by 1`,
      [cityId, owed.map(({ id }) => id), toldSteps],
    );
    return rows.toSorted((one, other) => toldSteps.indexOf(one.state) - toldSteps.indexOf(other.state));
  }

  private async promises(cityId: CityId, owed: readonly OwedProposal[], now: Date): Promise<ReportedPromiseView[]> {
    const shown: ReportedPromiseView[] = [];
    for (const proposal of owed) {
      const promise = await promiseOf(this.db, { cityId, id: proposal.id }, now);
      if (!promise) continue;
      const { more, less, milestones } = promise;
      const reached = milestones.filter(({ reachedOn }) => reachedOn !== null).length;
      const late = milestones.filter(({ daysLate }) => daysLate > 0).length;
      shown.push({ ...told(proposal), office: promise.office, more, less, milestones: milestones.length, reached, late });
    }
    return shown;
  }
}

function tallyView({ decisions, days, ...counts }: AnswerTally): AnswerTallyView {
  const named = Object.entries(decisions) as [keyof typeof decisions, number][];
  return {
    ...counts,
    days: [...days],
    decisions: named.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([decision, count]) => ({ decision, count })),
  };
}

function countReasons(owed: readonly OwedProposal[]): YearlyReportView['reasons'] {
  const counts = new Map<NonNullable<OwedProposal['reason']>, number>();
  for (const { reason } of owed) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1));
}

function silentOnes(owed: readonly OwedProposal[]): SilentProposalView[] {
  return owed
    .filter(({ overdue, state }) => overdue || state === 'watch_report')
    .toSorted((one, other) => other.daysLate - one.daysLate)
    .map((proposal) => ({ ...told(proposal), owedOn: proposal.owedOn, daysLate: proposal.daysLate }));
}

function told({ id, year, number, title, language, demo, state, office }: OwedProposal): ReportedProposalView {
  return { id, reference: referenceNumber(year, number), title, language, demo, state, office };
}
