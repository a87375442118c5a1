import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PageFeed, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { joiningsQuery } from '../../api/joinings.queries.js';
import {
  absencesQuery,
  batchesQuery,
  batchQuery,
  answerRuleQuery,
  escalationQuery,
  assignmentQuery,
  askedForQuery,
  draftQuery,
  feasibilityDeskQuery,
  feasibilityQuery,
  feasibilityQueueQuery,
  deskCalendarQuery,
  dueQuery,
  feedAddress,
  figuresQuery,
  limitsQuery,
  overdueQuery,
  readFeasibilityAddress,
  responseQuery,
  templatesQuery,
  trackedQuery,
  yearlyReportQuery,
} from './responses.queries.js';
import { readDue } from './due-address.js';
import { readYear } from './report/read-year.js';
import { readTracked } from './tracked-address.js';

const proposalOf = ({ params }: Here): string => params['proposal'] ?? '';

const overdueFeed = ({ city }: Here): readonly PageFeed[] => [
  { address: feedAddress(city), words: msg`Overdue answers`, type: 'application/atom+xml' },
];

const responsesRoutes: readonly RouteEntry[] = [
  {
    path: 'responses',
    load: () => import('./tracker-page.js').then((module) => module.TrackerPage),
    feeds: overdueFeed,
    queries: ({ city, search }) => [figuresQuery(city), trackedQuery(city, readTracked(search))],
    title: () => msg`Answers`,
    description: () => msg`What the city owes, by when, and what it has answered. Overdue answers first.`,
  },
  {
    path: 'responses/overdue',
    load: () => import('./overdue-page.js').then((module) => module.OverduePage),
    feeds: overdueFeed,
    queries: ({ city }) => [overdueQuery(city)],
    title: () => msg`Overdue answers`,
    description: () => msg`Every promised date that has passed without an answer, office by office.`,
  },
  {
    path: 'responses/figures',
    load: () => import('./figures-page.js').then((module) => module.FiguresPage),
    queries: ({ city }) => [figuresQuery(city)],
    title: () => msg`Response times`,
    description: () => msg`How long each office takes to answer, and what it decides.`,
  },
  {
    path: 'responses/limits',
    load: () => import('./limits/limits-page.js').then((module) => module.LimitsPage),
    queries: ({ city }) => [limitsQuery(city), escalationQuery(city)],
    title: () => msg`How long the city has`,
    description: () => msg`Every step has a date, counted in calendar days. A clock that runs keeps the date that it was given.`,
  },
  {
    path: 'responses/report',
    load: () => import('./report/yearly-report-page.js').then((module) => module.YearlyReportPage),
    queries: ({ city, search }) => [yearlyReportQuery(city, readYear(search))],
    title: () => msg`Report of the year`,
    description: () => msg`How the city kept its word: what it answered, what it is silent on, and what became of its promises.`,
  },
  {
    path: 'desk/responses',
    load: () => import('./desk/due-page.js').then((module) => module.DuePage),
    queries: ({ city, search }) => [dueQuery(city, readDue(search))],
    title: () => msg`What is due`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/responses/limits',
    load: () => import('./desk/limits/settle-limits-page.js').then((module) => module.SettleLimitsPage),
    queries: ({ city }) => [limitsQuery(city)],
    title: () => msg`How long the city has`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/responses/away',
    load: () => import('./desk/absences/absences-page.js').then((module) => module.AbsencesPage),
    queries: ({ city }) => [absencesQuery(city)],
    title: () => msg`Who is away`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/responses/calendar',
    load: () => import('./desk/calendars/desk-calendar-page.js').then((module) => module.DeskCalendarPage),
    queries: ({ city }) => [deskCalendarQuery(city)],
    title: () => msg`What is due, in your calendar`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/responses/escalation',
    load: () => import('./desk/escalation/escalation-page.js').then((module) => module.EscalationPage),
    queries: ({ city }) => [escalationQuery(city)],
    title: () => msg`When an office stays silent`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/responses/rule',
    load: () => import('./desk/answer-rule-page.js').then((module) => module.AnswerRulePage),
    queries: ({ city }) => [answerRuleQuery(city)],
    title: () => msg`A second pair of eyes`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/responses/templates',
    load: () => import('./desk/templates/templates-page.js').then((module) => module.TemplatesPage),
    queries: ({ city }) => [templatesQuery(city)],
    title: () => msg`Templates of answers`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/responses/templates/write',
    load: () => import('./desk/templates/template-page.js').then((module) => module.TemplatePage),
    queries: ({ city }) => [templatesQuery(city)],
    title: () => msg`Write a template`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/responses/together',
    load: () => import('./desk/together/together-page.js').then((module) => module.TogetherPage),
    queries: ({ city }) => [batchesQuery(city), dueQuery(city, {}), templatesQuery(city)],
    title: () => msg`Answer several together`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/responses/together/batch',
    load: () => import('./desk/together/batch-page.js').then((module) => module.BatchPage),
    queries: ({ city, search }) => [batchQuery(city, search.get('of') ?? '')],
    title: () => msg`Answers begun together`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/responses/:proposal',
    load: () => import('./desk/respond-page.js').then((module) => module.RespondPage),
    queries: (here) => {
      const [city, proposal] = [here.city, proposalOf(here)];
      return [
        responseQuery(city, proposal),
        draftQuery(city, proposal),
        askedForQuery(city, proposal),
        joiningsQuery(city, proposal),
        assignmentQuery(city, proposal),
        templatesQuery(city),
      ];
    },
    title: (reading) => msg`Answer ${proposalOf(reading)}`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/feasibility',
    load: () => import('./desk/feasibility-queue-page.js').then((module) => module.FeasibilityQueuePage),
    queries: ({ city, search }) => [feasibilityQueueQuery(city, readFeasibilityAddress(search))],
    title: () => msg`To examine`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/feasibility/:proposal',
    load: () => import('./desk/feasibility-page.js').then((module) => module.FeasibilityPage),
    queries: (here) => [feasibilityDeskQuery(here.city, proposalOf(here))],
    title: (reading) => msg`Examine ${proposalOf(reading)}`,
    personal: true,
    form: true,
    desk: true,
  },
];

/** What stands beside a proposal: its clock, its answer, and what became of it. */
const responsesParts: readonly PartEntry[] = [
  {
    part: 'official-answer',
    load: () => import('./official-answer.js').then((module) => module.OfficialAnswer),
    queries: (here) => [responseQuery(here.city, proposalOf(here))],
  },
  {
    part: 'feasibility',
    load: () => import('./feasibility/published-feasibility.js').then((module) => module.PublishedFeasibility),
    queries: (here) => [feasibilityQuery(here.city, proposalOf(here))],
  },
  {
    part: 'answers-waiting',
    load: () => import('./desk/answers-waiting.js').then((module) => module.AnswersWaiting),
  },
  {
    part: 'examining-waiting',
    load: () => import('./desk/examining-waiting.js').then((module) => module.ExaminingWaiting),
  },
];

export const table: RouteTable = {
  routes: responsesRoutes,
  parts: responsesParts,
  texts: import.meta.glob<Catalogue>('/src/features/responses/**/locales/*.po'),
};
