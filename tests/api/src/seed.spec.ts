import { catchUp, defaultResponseLimits, type ResponseItem, type ResponseState } from '@madang/accountability';
import { allocate, readPabulib, type AllocationRule } from '@madang/allocation';
import { seedDemo } from '@madang/api';
import type { AmendmentsView } from '@madang/contracts/amendments';
import type { AuthorsView } from '@madang/contracts/authors';
import type { MergingsView } from '@madang/contracts/mergings';
import type { SplittingsView } from '@madang/contracts/splittings';
import type { AssemblyPage, AssemblyView } from '@madang/contracts/assemblies';
import type { BudgetGroupsView, BudgetVersionListView } from '@madang/contracts/budgets';
import type { CityView } from '@madang/contracts/cities';
import type { CommitmentView } from '@madang/contracts/commitments';
import type { DistrictListView } from '@madang/contracts/districts';
import type { IndicatorListView } from '@madang/contracts/indicators';
import type { RightListView } from '@madang/contracts/rights';
import type { CycleListView } from '@madang/contracts/cycles';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import type { MyBallotView } from '@madang/contracts/ballots';
import type { ElectionView } from '@madang/contracts/elections';
import type { ProposalChecksView } from '@madang/contracts/proposal-checks';
import type { ProposalPage } from '@madang/contracts/proposal-lists';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import type { ProposalView } from '@madang/contracts/proposals';
import type { RatingResultsView } from '@madang/contracts/ratings';
import type { OverdueListView } from '@madang/contracts/overdue-lists';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { fromWire } from '@madang/contracts/wire';
import { toDecimal } from '@madang/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo, madrid, signInToDemo } from './fixtures/demo.js';
import { Yard } from './yard.js';

/** Where every example of the demo stands, by how many. */
const stages: Partial<Record<ResponseState, number>> = {
  draft: 1,
  published: 9,
  threshold_met: 2,
  acknowledged: 2,
  in_debate: 1,
  under_decision: 10,
  overdue_decision: 1,
  escalated_1: 1,
  accepted_in_part: 1,
  planned: 2,
  in_progress: 3,
  stalled: 1,
  completed: 1,
  verified: 1,
  rejected: 1,
  appealed: 1,
  expired: 1,
  withdrawn: 1,
};

const everythingWritten = `
  select (select count(*) from budget_line) + (select count(*) from person) + (select count(*) from proposal) + (select count(*) from support)
       + (select count(*) from rating) + (select count(*) from ballot) + (select count(*) from outbox) as rows`;

describe('the demo city', () => {
  let yard: Yard;
  let said: string[];
  const year = Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Madrid', year: 'numeric' }).format());

  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
    said = await loadDemo(yard.config);
  }, 120_000);
  afterAll(() => yard.close());

  const get = async <T>(path: string) => (await yard.get<T>(madrid(path))).body;
  const written = async () => (await yard.db.query<{ rows: string }[]>(everythingWritten))[0]!.rows;

  it('says aloud what it loads', () => {
    expect(said).toContain('Madrid 2024: 1,311 lines, €6,466,589,012.00');
    expect(said).toContain('300 demo residents, 40 demo proposals');
  });

  it('is one of several languages, with its districts and no doubt that it is a demonstration', async () => {
    const city = await get<CityView>('');
    expect([city.demo, city.languages, city.districts.length]).toEqual([true, ['es', 'en', 'ko', 'ar'], 21]);
  });

  it('knows every indicator of every district, with who says so', async () => {
    const { items } = await get<IndicatorListView>('/indicators');
    expect(items.map(({ values }) => new Set(values.map(({ district }) => district)).size)).toEqual(Array.from({ length: 12 }, () => 21));
    expect(items.every(({ source, labels }) => source.startsWith('Ayuntamiento de Madrid') && Object.keys(labels).length === 4)).toBe(true);
    const poor = items.find(({ code }) => code === 'CH-O1')!;
    expect([poor.indicator, poor.right, poor.year]).toEqual(['CH-O1', 'CH', null]);
    expect(poor.values[0]).toEqual({ district: '13', name: 'Puente de Vallecas', value: '45.8', place: 1 });
    const help = items.find(({ code }) => code === 'MAD-HOME-HELP')!;
    expect(help.values.map(({ place }) => place)).toEqual(Array.from({ length: 21 }, () => null));
    expect(help.values.find(({ district }) => district === '10')!.value).toBe('40.06651158494084');
  });

  it('parts the newest budget between the rights to the cent, and gives each district its own', async () => {
    const { rights, notAttributed, total } = await get<RightListView>('/rights');
    expect(total!.amounts.initial.minor).toBe('655674070400');
    const parts = [...rights.map(({ money }) => money!), notAttributed!];
    expect(parts.reduce((sum, { amounts }) => sum + BigInt(amounts.initial.minor), 0n)).toBe(655_674_070_400n);
    const { items } = await get<DistrictListView>('/districts');
    expect(items.filter(({ budget, population }) => budget?.perResident && population)).toHaveLength(21);
  });

  it.each([
    [2022, 'executed', null, '6161081568.00', '6161077568.00'],
    [2023, 'executed', null, '5721776274.00', '5382266586.00'],
    [2024, 'executed', null, '6466589012.00', '6068694180.00'],
    [2025, 'adjusted', '2025-07-31', '6985715071.00', '6556740704.00'],
  ])('holds the budget of %s to the cent, with its source', async (fiscalYear, status, executedThrough, gross, consolidated) => {
    const { items } = await get<BudgetVersionListView>('/budget-versions');
    const version = items.find((one) => one.fiscalYear === fiscalYear)!;
    expect(version).toMatchObject({ status, executedThrough, leftOutRows: 0 });
    expect(version.source).toMatch(/^Fuente: Ayuntamiento de Madrid/);
    const groups = await get<BudgetGroupsView>(`/budget-versions/${version.id}/groups?by=area&direction=expenditure`);
    const initial = groups.groups.reduce((sum, { amounts }) => sum + BigInt(amounts.initial.minor), 0n);
    expect(toDecimal({ ...fromWire(groups.consolidated.amounts.initial), minor: initial })).toBe(gross);
    expect(toDecimal(fromWire(groups.consolidated.amounts.initial))).toBe(consolidated);
    expect(groups.groups.every(({ names }) => 'ko' in names && 'ar' in names)).toBe(true);
  });

  it('knows of every spending line but those kept for emergencies what it is for, and of each district its own money', async () => {
    const [row] = await yard.db.query<Record<string, unknown>[]>(
      `select array_agg(distinct programme_code) filter (where cofog_group is null) as unknown, count(distinct district_code)::int as districts
         from budget_line where direction = 'expenditure'`,
    );
    expect(row).toEqual({ unknown: ['92901', '92902'], districts: 21 });
  });

  it('has a round that is over, one that votes and one that collects, the last being the current one', async () => {
    const { items } = await get<CycleListView>('/cycles');
    expect(items.map(({ slug, phase }) => [slug, phase])).toEqual([
      [String(year + 1), 'collecting'],
      [String(year), 'voting'],
      [String(year - 1), 'delivery'],
    ]);
    expect(items[0]!.supportThreshold).toBe(74);
  });

  it('shows a proposal in every stage, each where the clock says that it stands now', async () => {
    const rows = await yard.db.query<(ResponseItem & { now: Date })[]>(
      `select state, entered_from as "enteredFrom", entered_at as "enteredAt", due_on::text as "dueOn", due_rule as "dueRule",
              threshold_met_on::text as "thresholdMetOn", owed_in as "owedIn", owed_on::text as "owedOn", extended_on::text as "extendedOn",
              paused_on::text as "pausedOn", paused_until::text as "pausedUntil", deferrals, reopenings, clock_timestamp() as now
         from proposal`,
    );
    const counts = rows.reduce<Partial<Record<ResponseState, number>>>(
      (sum, { state }) => ({ ...sum, [state]: (sum[state] ?? 0) + 1 }),
      {},
    );
    expect(counts).toEqual(stages);
    const settings = { timeZone: 'Europe/Madrid', limits: defaultResponseLimits };
    expect(rows.filter(({ now, ...item }) => catchUp(item, { now, settings }).length > 0)).toEqual([]);
  });

  it('tells of an overdue proposal that nobody acted, in the words of the clock', async () => {
    const { offices } = await get<OverdueListView>('/responses/overdue');
    const late = offices.flatMap(({ items }) => items);
    expect(late.map(({ state, daysLate }) => [state, daysLate])).toEqual(
      expect.arrayContaining([
        ['overdue_decision', 6],
        ['escalated_1', 20],
      ]),
    );
    const escalated = late.find(({ state }) => state === 'escalated_1')!;
    const { items } = await get<TimelineView>(`/proposals/${escalated.reference}/timeline`);
    const moves = items.filter(({ name }) => name === 'proposal.moved').map(({ role, facts }) => [role, facts['to']]);
    expect(moves.slice(-2)).toEqual([
      ['timer', 'overdue_decision'],
      ['timer', 'escalated_1'],
    ]);
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted());
  });

  it('keeps the mark of an answer that came late, and computes its effects right by right', async () => {
    const { items } = await get<ProposalPage>('/proposals?state=accepted_in_part');
    const { answers } = await get<ProposalResponseView>(`/proposals/${items[0]!.reference}/response`);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ lateDays: 9, demo: true, decision: 'accepted_in_part' });
    expect(answers[0]!.effects.some(({ effect, amount }) => effect === 'gains' && amount!.minor !== '0')).toBe(true);
  });

  it('shows how a promise is kept, report by report', async () => {
    const { items } = await get<ProposalPage>('/proposals?state=in_progress');
    const toilets = items.find(({ title }) => title.startsWith('Baños'))!;
    const { delivery } = await get<ProposalResponseView>(`/proposals/${toilets.reference}/response`);
    expect(delivery).toMatchObject({ promised: { minor: '75000000' }, spent: { minor: '31840000' } });
    expect(delivery!.reports).toHaveLength(5);
  });

  it('shows a promise that a later budget tells of, one that stalled by itself, one found kept and one that went back to work', async () => {
    const { items } = await get<ProposalPage>('/proposals?limit=50');
    const promised = async (words: string) => {
      const { reference } = items.find(({ title }) => title.includes(words))!;
      return { reference, ...(await get<CommitmentView>(`/proposals/${reference}/commitment`)) };
    };
    const trees = await promised('Árboles y sombra');
    expect(trees.promise).toMatchObject({ read: { fiscalYear: 2025, status: 'adjusted' }, more: { executed: { minor: '38200000' } } });
    const { items: told } = await get<TimelineView>(`/proposals/${(await promised('Cine y conciertos')).reference}/timeline`);
    expect(told.findLast(({ name }) => name === 'proposal.moved')).toMatchObject({ role: 'timer', facts: { to: 'stalled' } });
    const ramp = await promised('Una rampa');
    expect(ramp.grading).toMatchObject({ median: 'B', best: 'A' });
    const { delivery } = await get<ProposalResponseView>(`/proposals/${ramp.reference}/response`);
    expect(delivery!.reports[0]!.evidence).toMatchObject([{ kind: 'picture' }]);
    const refused = await promised('sin cita previa');
    expect(refused.grading).toMatchObject({ median: 'D', best: 'C' });
    const { state } = await get<ProposalView>(`/proposals/${refused.reference}`);
    expect(state).toBe('in_progress');
  });

  it('shows what was, what is and why where a plan was changed', async () => {
    const { items } = await get<ProposalPage>('/proposals?state=planned');
    const views = await Promise.all(items.map(({ reference }) => get<CommitmentView>(`/proposals/${reference}/commitment`)));
    const changes = views.flatMap(({ promise }) => promise?.changes ?? []);
    expect(changes).toMatchObject([{ milestones: [{ title: 'Cinco bibliotecas abren en domingo' }], lines: [] }]);
  });

  it('marks everything made up, wherever it is shown', async () => {
    const unmarked = await yard.db.query(
      `select 'person' as what from person p join city on city.id = p.city_id where slug = 'madrid' and not p.demo
       union all select 'proposal' from proposal where not demo union all select 'answer' from official_response where not demo
       union all select 'assembly' from assembly where not demo
       union all select 'name' from person p join city on city.id = p.city_id
         where slug = 'madrid' and pen_name !~ '(demostración|Demo|체험용|تجريبي)'`,
    );
    expect(unmarked).toEqual([]);
  });

  it('binds every proposal to money that was free', async () => {
    const { items } = await get<ProposalPage>('/proposals?limit=50');
    expect(items).toHaveLength(39);
    for (const { amount, takesMostFrom, givesMostTo } of items) {
      expect(BigInt(amount!.minor) > 0n).toBe(true);
      expect([takesMostFrom!.line, givesMostTo!.line].every((line) => line.startsWith('E-'))).toBe(true);
      expect([takesMostFrom!.name, givesMostTo!.name].includes(null)).toBe(false);
    }
    const references = items.map(({ reference }) => reference!);
    expect(new Set(references).size).toBe(39);
  });

  it('says who would lose wherever a right would fall below last year', async () => {
    const { items } = await get<ProposalPage>('/proposals?limit=50');
    const asked = await Promise.all(
      items.map(async ({ reference }) => {
        const { bound } = await get<ProposalChecksView>(`/proposals/${reference}/checks`);
        const { whoWouldLose } = await get<ProposalView>(`/proposals/${reference}`);
        expect(bound!.balance.level).toBe('ok');
        return bound!.effect!.asksWhoWouldLose ? [{ whoWouldLose }] : [];
      }),
    );
    expect(asked.flat().length).toBeGreaterThan(0);
    expect(asked.flat().filter(({ whoWouldLose }) => whoWouldLose === null)).toEqual([]);
  });

  it('published ratings of many, divided ones and a flag among them, and of few nothing', async () => {
    const { items } = await get<ProposalPage>('/proposals?state=in_debate');
    const { rights } = await get<RatingResultsView>(`/proposals/${items[0]!.reference}/ratings`);
    expect(rights[0]).toMatchObject({ right: 'MO', released: { line: 'divided' } });
    expect(rights[0]!.harmFlaggedAt).not.toBeNull();
    const young = (await get<ProposalPage>('/proposals?state=published&limit=50')).items.find(({ supporters }) => supporters === 20)!;
    const few = await get<RatingResultsView>(`/proposals/${young.reference}/ratings`);
    expect(few.rights.map(({ released }) => released)).toEqual([null, null]);
  });

  it('keeps of the closed ballot box what anybody counts again from the published file', async () => {
    const results = await get<ElectionResultsView>(`/elections/${year - 1}/results`);
    expect([results.ballots, results.eligible]).toEqual([240, 300]);
    const { text } = await yard.get(madrid(`/elections/${year - 1}/ballots.pb`));
    const file = readPabulib(text);
    const [row] = await yard.db.query<{ rule: AllocationRule }[]>(`select rule from election where state = 'tallied'`);
    const again = file.ok && allocate(file.value.profile, row!.rule);
    expect(again && again.ok && again.value.order).toEqual(results.official.funded);
    expect(results.official.funded).toEqual(expect.arrayContaining(['P03', 'P08']));
    expect(results.official.rejected.length).toBeGreaterThan(0);
  });

  it('has an open box with ballots in it that nobody can count yet', async () => {
    const election = await get<ElectionView>(`/elections/${year}`);
    expect(election).toMatchObject({ state: 'open', ballots: null, projectCount: 8 });
    expect((await yard.get(madrid(`/elections/${year}/results`))).status).toBe(404);
  });

  it('kept the record of an assembly, whose signed decision opened the door for a proposal', async () => {
    const { items } = await get<AssemblyPage>('/assemblies');
    expect(items.map(({ state, demo }) => [state, demo])).toEqual([
      ['announced', true],
      ['signed', true],
    ]);
    const held = await get<AssemblyView>(`/assemblies/${items[1]!.id}`);
    expect([held.statementList.length, held.decisionList[0]!.door]).toEqual([14, 'opened']);
    expect(held.attendance!.groups.filter(({ people }) => people === null).length).toBeGreaterThan(0);
    const { items: timeline } = await get<TimelineView>(`/proposals/${held.decisionList[0]!.proposal!.reference}/timeline`);
    const opened = timeline.slice(-3).map(({ name, facts }) => [name, facts['to'] ?? facts['door'] ?? facts['decision']]);
    expect(opened).toEqual(
      expect.arrayContaining([
        ['proposal.carried-by-assembly', 1],
        ['proposal.threshold-met', 'assembly'],
        ['proposal.moved', 'threshold_met'],
      ]),
    );
  });

  it('shows what people write together: a merging that waits for the visitor alone, a split, a suggested change and an invitation', async () => {
    const { items } = await get<ProposalPage>('/proposals?stage=collecting&limit=100');
    const of = (words: string) => items.find(({ title }) => title.includes(words))!.reference!;
    const visitor = await signInToDemo(yard, 'resident');
    const mergings = (await yard.get<MergingsView>(madrid(`/proposals/${of('Bancos y sombra')}/mergings`), { as: visitor })).body;
    expect(mergings.items).toMatchObject([{ state: 'asked', asksSupport: true, mySupport: null, by: { demo: true } }]);
    const [asked] = await yard.db.query<{ silent: number }[]>(
      `select count(*)::int as silent from support s join merging m on m.city_id = s.city_id and s.proposal_id in (m.from_id, m.into_id)
        where s.given_at <= m.asked_at and not exists (
          select 1 from merging_voice v where v.city_id = m.city_id and v.merging_id = m.id and v.person_id = s.person_id)`,
    );
    expect(asked).toEqual({ silent: 1 });
    const splittings = await get<SplittingsView>(`/proposals/${of('Comedor de verano')}/splittings`);
    expect(splittings.items).toMatchObject([{ state: 'asked', parts: [{}, {}] }]);
    const amendments = await get<AmendmentsView>(`/proposals/${of('دروس مسائية')}/amendments`);
    expect(amendments.items).toMatchObject([{ state: 'open', by: { demo: true } }]);
    const waiting = await get<ProposalPage>('/proposals?stage=waiting&limit=100');
    const lift = waiting.items.find(({ title }) => title.includes('Ascensores'))!.reference!;
    const { items: authors, invitations } = (await yard.get<AuthorsView>(madrid(`/proposals/${lift}/authors`), { as: visitor })).body;
    expect([authors.length, invitations.length]).toEqual([3, 1]);
  });

  it('lets a resident sign in who can still do everything for the first time', async () => {
    const resident = await signInToDemo(yard, 'resident');
    const mine = await yard.get<MyBallotView>(madrid(`/elections/${year}/ballot`), { as: resident });
    expect(mine.body).toEqual({ ballot: null });
    const cast = await yard.call('PUT', madrid(`/elections/${year}/ballot`), {
      as: resident,
      body: { revision: 1, choices: ['P01', 'P04'] },
    });
    expect(cast.status).toBe(200);
    const { items } = await get<ProposalPage>('/proposals?state=published&limit=50');
    const { body } = await yard.get<ProposalView>(madrid(`/proposals/${items[0]!.reference}`), { as: resident });
    expect(body).toMatchObject({ iSupport: false, allowedActions: expect.arrayContaining(['support', 'rate']) as unknown });
  });

  it('lets staff, a facilitator and an administrator in, each for their own work', async () => {
    const roles = await Promise.all(
      (['staff', 'facilitator', 'admin'] as const).map(async (name) => {
        const { id } = await signInToDemo(yard, name);
        const [row] = await yard.db.query<{ roles: string[] }[]>('select roles from person where id = $1', [id]);
        return row!.roles;
      }),
    );
    expect(roles).toEqual([['staff'], ['facilitator'], ['staff', 'administrator']]);
  });

  it('keeps what has happened in it when it is loaded again', async () => {
    const before = await written();
    expect(await loadDemo(yard.config)).toEqual(['Madrid is there already; its data stay as they are.']);
    expect(await written()).toBe(before);
  });
});

describe('a load of the demo city', () => {
  let yard: Yard;
  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
  });
  afterAll(() => yard.close());

  const counts = () =>
    yard.db.query(
      `select (select count(*)::int from city where slug = 'madrid') as cities, (select count(*)::int from budget_line) as lines,
              (select count(*)::int from account) as accounts`,
    );

  it('that is cut short half-way leaves nothing behind', async () => {
    const cutShort = seedDemo(yard.config, (line) => {
      if (line.startsWith('Madrid 2023')) throw new Error('The plug was pulled');
    });
    await expect(cutShort).rejects.toThrow('The plug was pulled');
    expect(await counts()).toEqual([{ cities: 0, lines: 0, accounts: 0 }]);
  });

  it('by two processes at once comes to one city', async () => {
    const both = await Promise.all([loadDemo(yard.config), loadDemo(yard.config)]);
    expect(both.filter((said) => said.length === 1)).toEqual([['Madrid is there already; its data stay as they are.']]);
    expect(await counts()).toEqual([{ cities: 1, lines: 5807, accounts: 7 }]);
  }, 120_000);
});
