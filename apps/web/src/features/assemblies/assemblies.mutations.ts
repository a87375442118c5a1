import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { AgendaBody, AssemblyBody, CancellationBody } from '@madang/contracts/assembly-announcements';
import type { AttendanceBody } from '@madang/contracts/assembly-attendance';
import type { DecisionBody } from '@madang/contracts/assembly-decisions';
import type { StatementBody, StatementCountsBody } from '@madang/contracts/assembly-statements';
import { apiOf } from '../../api/asking.js';
import { said } from './said.js';

interface Named {
  readonly city: string;
  readonly assembly: string;
}

/** What is written into a record shows in its own page and in every list of assemblies. */
async function askAgain(client: QueryClient, city: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['assembly', city] }),
    client.invalidateQueries({ queryKey: ['assemblies', city] }),
  ]);
}

export const announceAssembly = (city: string) =>
  mutationOptions({
    mutationFn: (body: AssemblyBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/assemblies', { path: { city }, body: said(body) }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client, city),
  });

export const editAssembly = ({ city, assembly }: Named) =>
  mutationOptions({
    mutationFn: ({ body, revision }: { readonly body: AssemblyBody; readonly revision: number }, context) =>
      apiOf(context).put('/api/v1/cities/{city}/assemblies/{assembly}', { path: { city, assembly }, body: said(body), ifMatch: revision }),
    onSuccess: (_nothing, _saved, _before, { client }) => askAgain(client, city),
  });

/** The steps of an assembly from its opening to its signature, by the address of what they bring about. */
const steps = {
  open: '/api/v1/cities/{city}/assemblies/{assembly}/opening',
  close: '/api/v1/cities/{city}/assemblies/{assembly}/closing',
  open_minutes: '/api/v1/cities/{city}/assemblies/{assembly}/minutes',
  sign: '/api/v1/cities/{city}/assemblies/{assembly}/signature',
} as const;

export type AssemblyStep = keyof typeof steps;

export const moveAssembly = ({ city, assembly }: Named) =>
  mutationOptions({
    mutationFn: (step: AssemblyStep, context) => apiOf(context).post(steps[step], { path: { city, assembly } }),
    onSuccess: (_nothing, _step, _before, { client }) => askAgain(client, city),
  });

export const cancelAssembly = ({ city, assembly }: Named) =>
  mutationOptions({
    mutationFn: (body: CancellationBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/assemblies/{assembly}/cancellation', { path: { city, assembly }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

export const countAttendance = ({ city, assembly }: Named) =>
  mutationOptions({
    mutationFn: (body: AttendanceBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/assemblies/{assembly}/attendance', { path: { city, assembly }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

export const recordAgenda = ({ city, assembly }: Named) =>
  mutationOptions({
    mutationFn: (body: AgendaBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/assemblies/{assembly}/agenda', { path: { city, assembly }, body: said(body) }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

/** What one writes with: a new statement, other words for one, or a new one in the place of one that was counted. */
export type StatementWriting = { readonly way: 'new' } | { readonly way: 'reword' | 'replace'; readonly statement: string };

export const writeStatement = ({ city, assembly }: Named, writing: StatementWriting) =>
  mutationOptions({
    mutationFn: async (written: StatementBody, context) => {
      const body = said(written);
      const api = apiOf(context);
      if (writing.way === 'new') {
        await api.post('/api/v1/cities/{city}/assemblies/{assembly}/statements', { path: { city, assembly }, body });
        return;
      }
      const path = { city, assembly, statement: writing.statement };
      if (writing.way === 'reword') await api.put('/api/v1/cities/{city}/assemblies/{assembly}/statements/{statement}', { path, body });
      else await api.post('/api/v1/cities/{city}/assemblies/{assembly}/statements/{statement}/successor', { path, body });
    },
    onSuccess: (_made, _body, _before, { client }) => askAgain(client, city),
  });

export const countStatement = ({ city, assembly }: Named, statement: string) =>
  mutationOptions({
    mutationFn: (body: StatementCountsBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/assemblies/{assembly}/statements/{statement}/counts', {
        path: { city, assembly, statement },
        body,
      }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

/** Without a decision to put right, a new one. */
export const recordDecision = ({ city, assembly }: Named, decision: string | null) =>
  mutationOptions({
    mutationFn: async (written: DecisionBody, context) => {
      const body = said(written);
      const api = apiOf(context);
      if (decision === null) await api.post('/api/v1/cities/{city}/assemblies/{assembly}/decisions', { path: { city, assembly }, body });
      else await api.put('/api/v1/cities/{city}/assemblies/{assembly}/decisions/{decision}', { path: { city, assembly, decision }, body });
    },
    onSuccess: (_made, _body, _before, { client }) => askAgain(client, city),
  });
