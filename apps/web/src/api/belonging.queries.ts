import { queryOptions } from '@tanstack/react-query';
import { asking } from './asking.js';

/** The people whom the city must hear first. */
export const groupsQuery = (city: string) =>
  queryOptions({ queryKey: ['groups', city], queryFn: asking('/api/v1/cities/{city}/groups', { path: { city } }) });

/** The groups that the reader says they belong to: nobody else is told. */
export const myGroupsQuery = (city: string) =>
  queryOptions({ queryKey: ['my-groups', city], queryFn: asking('/api/v1/cities/{city}/me/groups', { path: { city } }) });
