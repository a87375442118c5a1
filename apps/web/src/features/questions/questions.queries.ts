import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf, asking } from '../../api/asking.js';

/** What questions are about: a proposal or a line of the budget. */
export interface Subject {
  readonly about: 'proposal' | 'line';
  readonly key: string;
}

export interface ListAddress extends Partial<Subject> {
  readonly state?: 'owed' | 'answered';
  readonly cursor?: string;
}

/** How many stand beside what they are about. */
const few = 3;

export const questionsQuery = (city: string, { cursor, ...filter }: ListAddress) =>
  queryOptions({
    queryKey: ['questions', city, filter, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/questions', { path: { city }, query: { ...filter, cursor } }),
  });

export const fewQuestionsQuery = (city: string, subject: Subject) =>
  queryOptions({
    queryKey: ['questions', city, 'few', subject.about, subject.key],
    queryFn: asking('/api/v1/cities/{city}/questions', { path: { city }, query: { ...subject, limit: few } }),
  });

export const questionQuery = (city: string, question: string) =>
  queryOptions({
    queryKey: ['questions', city, 'one', question],
    queryFn: asking('/api/v1/cities/{city}/questions/{question}', { path: { city, question } }),
  });

export const dueQuestionsQuery = (city: string) =>
  queryOptions({ queryKey: ['questions', city, 'due'], queryFn: asking('/api/v1/cities/{city}/questions/due', { path: { city } }) });

export const questionRuleQuery = (city: string) =>
  queryOptions({ queryKey: ['questions', city, 'rule'], queryFn: asking('/api/v1/cities/{city}/questions/rule', { path: { city } }) });

async function askAgain(client: QueryClient): Promise<void> {
  const told = new Set(['questions', 'proposal-timeline']);
  await client.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) });
}

const one = '/api/v1/cities/{city}/questions/{question}';

interface OneQuestion {
  readonly city: string;
  readonly question: string;
}

export const askCity = (city: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['QuestionBody'], context) => apiOf(context).post('/api/v1/cities/{city}/questions', { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const setWanted = (path: OneQuestion) =>
  mutationOptions({
    mutationFn: (wanted: boolean, context) =>
      wanted ? apiOf(context).put(`${one}/wanted`, { path }) : apiOf(context).delete(`${one}/wanted`, { path }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const takeBackQuestion = (path: OneQuestion) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).post(`${one}/withdrawal`, { path }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const joinQuestion = (path: OneQuestion) =>
  mutationOptions({
    mutationFn: (body: Shapes['JoinQuestionBody'], context) => apiOf(context).post(`${one}/joining`, { path, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const sayWhether = (path: OneQuestion) =>
  mutationOptions({
    mutationFn: (body: Shapes['QuestionVerdictBody'], context) => apiOf(context).put(`${one}/verdict`, { path, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const nameOffice = (path: OneQuestion) =>
  mutationOptions({
    mutationFn: (body: Shapes['QuestionOfficeBody'], context) => apiOf(context).put(`${one}/office`, { path, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const answerQuestion = (path: OneQuestion) =>
  mutationOptions({
    mutationFn: (body: Shapes['QuestionAnswerBody'], context) => apiOf(context).post(`${one}/answers`, { path, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const settleQuestionRule = (city: string) =>
  mutationOptions({
    mutationFn: ({ body, seen }: { readonly body: Shapes['QuestionRuleBody']; readonly seen: number }, context) =>
      apiOf(context).put('/api/v1/cities/{city}/questions/rule', { path: { city }, body, ifMatch: seen }),
    // After a refusal too: somebody may have settled another rule meanwhile.
    onSettled: (_nothing, _fault, _body, _before, { client }) => askAgain(client),
  });
