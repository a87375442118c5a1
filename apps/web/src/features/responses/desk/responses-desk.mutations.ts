import { mutationOptions } from '@tanstack/react-query';
import type { DeliveryReportBody } from '@madang/contracts/deliveries';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import type { AcknowledgementBody, ExtensionBody } from '@madang/contracts/response-acts';
import { apiOf } from '../../../api/asking.js';
import { askAgain } from '../responses.queries.js';

const base = '/api/v1/cities/{city}/proposals/{proposal}';

export const acknowledge = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: AcknowledgementBody, context) => apiOf(context).post(`${base}/acknowledgement`, { path: { city, proposal }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const takeUp = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).post(`${base}/review`, { path: { city, proposal } }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const extendAnswer = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: ExtensionBody, context) => apiOf(context).post(`${base}/extension`, { path: { city, proposal }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

interface Save {
  readonly content: ResponseDraftBody;
  /** What the officer last saw. */
  readonly seen: number;
}

/** Lists of what is due and batches of answers say how far a draft is, as well as the draft itself. */
const tellsOfDrafts = new Set<unknown>(['draft', 'due', 'batch', 'batches']);

export const saveDraft = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: ({ content, seen }: Save, context) =>
      apiOf(context).put(`${base}/response/draft`, { path: { city, proposal }, body: content, ifMatch: seen }),
    onSuccess: (_view, _body, _before, { client }) =>
      client.invalidateQueries({ queryKey: ['responses', city], predicate: ({ queryKey }) => tellsOfDrafts.has(queryKey[2]) }),
  });

export const publishAnswer = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (seen: number, context) => apiOf(context).post(`${base}/response`, { path: { city, proposal }, ifMatch: seen }),
    onSuccess: (_view, _seen, _before, { client }) => askAgain(client),
  });

export const reportDelivery = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: DeliveryReportBody, context) => apiOf(context).post(`${base}/delivery/reports`, { path: { city, proposal }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });
