import { mutationOptions } from '@tanstack/react-query';
import type { AbsenceBody } from '@madang/contracts/absences';
import { apiOf } from '../../../../api/asking.js';
import { askAgain } from '../../responses.queries.js';

const address = '/api/v1/cities/{city}/responses/absences';

export const planAbsence = (city: string) =>
  mutationOptions({
    mutationFn: (body: AbsenceBody, context) => apiOf(context).post(address, { path: { city }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const endAbsence = (city: string) =>
  mutationOptions({
    mutationFn: (absence: string, context) => apiOf(context).post(`${address}/{absence}/end`, { path: { city, absence } }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });
