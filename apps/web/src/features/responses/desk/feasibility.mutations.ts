import { mutationOptions } from '@tanstack/react-query';
import type { AssigneeBody, FeasibilityBody, ReviewNoteBody, SecondEyesBody } from '@madang/contracts/feasibility';
import { apiOf } from '../../../api/asking.js';
import { askAgain } from '../responses.queries.js';

const base = '/api/v1/cities/{city}/proposals/{proposal}/feasibility';

interface Save {
  readonly body: FeasibilityBody;
  /** What the writer last saw. */
  readonly seen: number;
}

export const saveReview = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: ({ body, seen }: Save, context) => apiOf(context).put(base, { path: { city, proposal }, body, ifMatch: seen }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const assignReview = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: AssigneeBody, context) => apiOf(context).put(`${base}/assignee`, { path: { city, proposal }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const submitReview = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).post(`${base}/submission`, { path: { city, proposal } }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const lookAgain = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: SecondEyesBody, context) => apiOf(context).post(`${base}/second-eyes`, { path: { city, proposal }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const addNote = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: ReviewNoteBody, context) => apiOf(context).post(`${base}/notes`, { path: { city, proposal }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });
