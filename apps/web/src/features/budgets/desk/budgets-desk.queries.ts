import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../../api/asking.js';

const base = '/api/v1/cities/{city}/budget-imports';

export const importsQuery = (city: string) =>
  queryOptions({ queryKey: ['budget-imports', city], queryFn: asking(base, { path: { city } }) });

export const importQuery = (city: string, id: string) =>
  queryOptions({ queryKey: ['budget-import', city, id], queryFn: asking(`${base}/{import}`, { path: { city, import: id } }) });

export const progressQuery = (city: string, id: string) =>
  queryOptions({
    queryKey: ['budget-import', city, id, 'progress'],
    queryFn: asking(`${base}/{import}/progress`, { path: { city, import: id } }),
  });

export const previewQuery = (city: string, id: string) =>
  queryOptions({
    queryKey: ['budget-import', city, id, 'preview'],
    queryFn: asking(`${base}/{import}/preview`, { path: { city, import: id } }),
  });
