import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf } from '../../api/asking.js';

interface Named {
  readonly city: string;
  readonly debate: string;
}

async function askAgain(client: QueryClient): Promise<void> {
  const told = new Set(['debate', 'debates', 'debate-statements', 'proposal', 'proposal-timeline']);
  await client.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) });
}

export const openDebate = (city: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['DebateBody'], context) => apiOf(context).post('/api/v1/cities/{city}/debates', { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const addStatement = ({ city, debate }: Named) =>
  mutationOptions({
    mutationFn: (body: Shapes['DebateStatementBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/debates/{debate}/statements', { path: { city, debate }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const takeBackStatement = ({ city, debate, number }: Named & { readonly number: number }) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/debates/{debate}/statements/{number}/withdrawal', {
        path: { city, debate, number: String(number) },
      }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const takeStance = ({ city, debate, number }: Named & { readonly number: number }) =>
  mutationOptions({
    mutationFn: (stance: Shapes['StanceBody']['stance'], context) =>
      apiOf(context).put('/api/v1/cities/{city}/debates/{debate}/statements/{number}/stance', {
        path: { city, debate, number: String(number) },
        body: { stance },
      }),
    onSuccess: (_nothing, _stance, _before, { client }) => askAgain(client),
  });

export const reportDebate = ({ city, debate }: Named) =>
  mutationOptions({
    mutationFn: (body: Shapes['DebateReportBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/debates/{debate}/report', { path: { city, debate }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
