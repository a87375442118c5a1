import { mutationOptions } from '@tanstack/react-query';
import type { RegisterBody, SessionView, SignInBody } from '@madang/contracts/people';
import { apiOf } from '../../api/asking.js';
import { sessionQuery } from '../../api/session.queries.js';

// Who reads decides what every answer allows: after each of these, all that was asked before is asked again.

export const signIn = (city: string) =>
  mutationOptions({
    mutationFn: (body: SignInBody, context) => apiOf(context).post<SessionView>(`/cities/${city}/session`, body),
    onSuccess: (_view, _body, _before, { client }) => client.invalidateQueries(),
  });

export const register = (city: string) =>
  mutationOptions({
    mutationFn: (body: RegisterBody, context) => apiOf(context).post<SessionView>(`/cities/${city}/people`, body),
    onSuccess: (_view, _body, _before, { client }) => client.invalidateQueries(),
  });

export const signOut = (city: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).delete(`/cities/${city}/session`),
    onSuccess: async (_view, _body, _before, { client }) => {
      client.setQueryData(sessionQuery(city).queryKey, { person: null });
      await client.invalidateQueries();
    },
  });
