import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../../api/asking.js';

const base = '/api/v1/cities/{city}/budget-imports';

export const importsQuery = (city: string) =>
  queryOptions({ queryKey: ['budget-imports', city], queryFn: asking(base, { path: { city } }) });

export const recordsQuery = (city: string) =>
  queryOptions({
    queryKey: ['budget-imports', city, 'records'],
    queryFn: asking('/api/v1/cities/{city}/budget-records', { path: { city } }),
  });

export const profilesQuery = (city: string) =>
  queryOptions({
    queryKey: ['import-profiles', city],
    queryFn: asking('/api/v1/cities/{city}/named-import-profiles', { path: { city } }),
  });

export const importQuery = (city: string, id: string) =>
  queryOptions({ queryKey: ['budget-import', city, id], queryFn: asking(`${base}/{import}`, { path: { city, import: id } }) });

export const progressQuery = (city: string, id: string) =>
  queryOptions({
    queryKey: ['budget-import', city, id, 'progress'],
    queryFn: asking(`${base}/{import}/progress`, { path: { city, import: id } }),
  });

/** Only these of the rows with errors, and from where on. */
export interface WhichRows {
  readonly cause?: string | undefined;
  readonly column?: number | undefined;
  readonly cursor?: string | undefined;
}

export const rowsToMendQuery = (city: string, id: string, file: string, which: WhichRows) =>
  queryOptions({
    queryKey: ['budget-import', city, id, 'rows-to-mend', file, which],
    queryFn: asking(`${base}/{import}/files/{file}/rows-to-mend`, { path: { city, import: id, file }, query: which }),
  });

export const mendedCellsQuery = (city: string, id: string, file: string) =>
  queryOptions({
    queryKey: ['budget-import', city, id, 'mended-cells', file],
    queryFn: asking(`${base}/{import}/files/{file}/mended-cells`, { path: { city, import: id, file } }),
  });

export const sheetsQuery = (city: string, id: string, file: string) =>
  queryOptions({
    queryKey: ['budget-import-sheets', city, id, file],
    queryFn: asking(`${base}/{import}/files/{file}/sheets`, { path: { city, import: id, file } }),
    staleTime: Infinity,
  });

export const previewQuery = (city: string, id: string) =>
  queryOptions({
    queryKey: ['budget-import', city, id, 'preview'],
    queryFn: asking(`${base}/{import}/preview`, { path: { city, import: id } }),
  });
