import { mutationOptions } from '@tanstack/react-query';
import { apiOf } from '../../../../api/asking.js';
import { deskCalendarQuery } from '../../responses.queries.js';

const address = '/api/v1/cities/{city}/responses/calendar';

export const makeCalendar = (city: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).post(address, { path: { city } }),
    onSuccess: (_view, _body, _before, { client }) => client.invalidateQueries(deskCalendarQuery(city)),
  });

export const revokeCalendar = (city: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).delete(address, { path: { city } }),
    onSuccess: (_view, _body, _before, { client }) => client.invalidateQueries(deskCalendarQuery(city)),
  });
