import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { ConfirmationBody, RegisterBody, SignInBody } from '@madang/contracts/people';
import { apiOf } from '../../api/asking.js';
import type { Shapes } from '@madang/client';
import { myGroupsQuery } from '../../api/belonging.queries.js';
import { cityQuery } from '../../api/city.queries.js';

/** Who reads decides what every answer allows: what was asked before is asked again. Only the city is the same to all. */
function askAgain(client: QueryClient, city: string): Promise<void> {
  const same = JSON.stringify(cityQuery(city).queryKey);
  return client.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== same });
}

export const signIn = (city: string) =>
  mutationOptions({
    mutationFn: (body: SignInBody, context) => apiOf(context).post('/api/v1/cities/{city}/session', { path: { city }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client, city),
  });

/** Answers the same whether or not the address is known: a code goes there by mail. */
export const register = (city: string) =>
  mutationOptions({
    mutationFn: (body: RegisterBody, context) => apiOf(context).post('/api/v1/cities/{city}/people', { path: { city }, body }),
  });

export const confirm = (city: string) =>
  mutationOptions({
    mutationFn: (body: ConfirmationBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/people/confirmation', { path: { city }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client, city),
  });

export const signOut = (city: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).delete('/api/v1/cities/{city}/session', { path: { city } }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client, city),
  });

export const sayGroups = (city: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['BelongingBody'], context) => apiOf(context).put('/api/v1/cities/{city}/me/groups', { path: { city }, body }),
    onSuccess: (_view, _body, _before, { client }) => client.invalidateQueries({ queryKey: myGroupsQuery(city).queryKey }),
  });
