import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { RoleGrantBody, RoleWithdrawalBody } from '@madang/contracts/roles';
import { apiOf, asking } from '../../api/asking.js';

const holders = '/api/v1/cities/{city}/role-holders';

export const roleHoldersQuery = (city: string) =>
  queryOptions({ queryKey: ['role-holders', city], queryFn: asking(holders, { path: { city } }) });

export const grantRole = (city: string) =>
  mutationOptions({
    mutationFn: (body: RoleGrantBody, context) => apiOf(context).post(holders, { path: { city }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['role-holders', city] }),
  });

export const withdrawRole = (city: string) =>
  mutationOptions({
    mutationFn: (body: RoleWithdrawalBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/role-holders/withdrawals', { path: { city }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['role-holders', city] }),
  });
