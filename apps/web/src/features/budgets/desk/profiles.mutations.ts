import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { NamedProfileBody, ProfileNameBody } from '@madang/contracts/import-profiles';
import { apiOf } from '../../../api/asking.js';

const base = '/api/v1/cities/{city}/named-import-profiles';

const askAgain = (client: QueryClient, city: string) => client.invalidateQueries({ queryKey: ['import-profiles', city] });

export const importProfile = (city: string) =>
  mutationOptions({
    mutationFn: (body: NamedProfileBody, context) => apiOf(context).post(base, { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client, city),
  });

export const renameProfile = (city: string, profile: string) =>
  mutationOptions({
    mutationFn: (body: ProfileNameBody, context) => apiOf(context).put(`${base}/{profile}/name`, { path: { city, profile }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

export const deleteProfile = (city: string, profile: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).delete(`${base}/{profile}`, { path: { city, profile } }),
    onSuccess: (_gone, _nothing, _before, { client }) => askAgain(client, city),
  });

export const keepProfile = (city: string, importId: string, file: string) =>
  mutationOptions({
    mutationFn: (body: ProfileNameBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/budget-imports/{import}/files/{file}/profile', {
        path: { city, import: importId, file },
        body,
      }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client, city),
  });
