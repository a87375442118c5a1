import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PageFeed, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { dueDayAddress } from './due-day-address.js';
import { readListAddress, subjectOf } from './list-address.js';
import { dueQuestionsQuery, fewQuestionsQuery, questionQuery, questionRuleQuery, questionsQuery } from './questions.queries.js';

const idOf = ({ params }: Pick<Here, 'params'>) => params['question'] ?? '';

const feeds = ({ city }: Here): readonly PageFeed[] => [
  { address: `/api/v1/cities/${city}/questions.atom`, words: msg`Questions to the city`, type: 'application/atom+xml' },
];

const questionsRoutes: readonly RouteEntry[] = [
  {
    path: 'questions',
    load: () => import('./questions-page.js').then((module) => module.QuestionsPage),
    queries: ({ city, search }) => [questionsQuery(city, readListAddress(search))],
    feeds,
    title: () => msg`Questions to the city`,
    description: () =>
      msg`What residents want to know about proposals and about the budget, by when the city owes an answer, and what it said.`,
    form: true,
  },
  {
    path: 'questions/:question',
    load: () => import('./question-page.js').then((module) => module.QuestionPage),
    queries: (here) => [questionQuery(here.city, idOf(here))],
    feeds: (here) => [...feeds(here), { address: dueDayAddress(here, idOf(here)), words: msg`Calendar file`, type: 'text/calendar' }],
    title: () => msg`A question to the city`,
    form: true,
  },
  {
    path: 'desk/questions',
    load: () => import('./desk/due-questions-page.js').then((module) => module.DueQuestionsPage),
    queries: ({ city }) => [dueQuestionsQuery(city)],
    title: () => msg`Questions`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/questions/rule',
    load: () => import('./desk/question-rule-page.js').then((module) => module.QuestionRulePage),
    queries: ({ city }) => [questionRuleQuery(city)],
    title: () => msg`How long the city has for a question`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/questions/:question',
    load: () => import('./desk/answer-page.js').then((module) => module.AnswerPage),
    queries: (here) => [questionQuery(here.city, idOf(here))],
    title: () => msg`Answer a question`,
    personal: true,
    form: true,
    desk: true,
  },
];

/** Beside a proposal and beside a line of the budget, and on the first page of the desk. */
const questionsParts: readonly PartEntry[] = [
  {
    part: 'questions',
    load: () => import('./questions-so-far.js').then((module) => module.QuestionsSoFar),
    queries: ({ city, params }) => [fewQuestionsQuery(city, subjectOf(params))],
  },
  {
    part: 'questions-waiting',
    load: () => import('./desk/questions-waiting.js').then((module) => module.QuestionsWaiting),
  },
];

export const table: RouteTable = {
  routes: questionsRoutes,
  parts: questionsParts,
  texts: import.meta.glob<Catalogue>('/src/features/questions/**/locales/*.po'),
};
