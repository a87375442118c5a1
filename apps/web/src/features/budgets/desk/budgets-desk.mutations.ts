import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type {
  ControlTotalsBody,
  DialectBody,
  FileReadingBody,
  ImportCoverBody,
  ImportStartBody,
  PublicationBody,
} from '@madang/contracts/budget-imports';
import type { MendedCellsBody } from '@madang/contracts/budget-mending';
import { apiOf } from '../../../api/asking.js';

// Apart from the queries: routes name those, so that they are downloaded with the first page of any reader.

const base = '/api/v1/cities/{city}/budget-imports';

/** Whatever is changed in an import, its preview is another. */
const askAgain = (client: QueryClient, city: string) =>
  Promise.all([
    client.invalidateQueries({ queryKey: ['budget-import', city] }),
    client.invalidateQueries({ queryKey: ['budget-imports', city] }),
  ]);

export const startImport = (city: string) =>
  mutationOptions({
    mutationFn: (body: ImportStartBody, context) => apiOf(context).post(base, { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client, city),
  });

export const changeCover = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (body: ImportCoverBody, context) => apiOf(context).put(`${base}/{import}/cover`, { path: { city, import: id }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

export const discardImport = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).delete(`${base}/{import}`, { path: { city, import: id } }),
    onSuccess: (_gone, _nothing, _before, { client }) => {
      client.removeQueries({ queryKey: ['budget-import', city, id] });
      return client.invalidateQueries({ queryKey: ['budget-imports', city] });
    },
  });

export const removeFile = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (file: string, context) => apiOf(context).delete(`${base}/{import}/files/{file}`, { path: { city, import: id, file } }),
    onSuccess: (_nothing, _file, _before, { client }) => askAgain(client, city),
  });

export const fileAdded = (client: QueryClient, city: string) => askAgain(client, city);

export const changeDialect = (city: string, id: string, file: string) =>
  mutationOptions({
    mutationFn: (body: DialectBody, context) =>
      apiOf(context).put(`${base}/{import}/files/{file}/dialect`, { path: { city, import: id, file }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

export const changeReading = (city: string, id: string, file: string) =>
  mutationOptions({
    mutationFn: (body: FileReadingBody, context) =>
      apiOf(context).put(`${base}/{import}/files/{file}/reading`, { path: { city, import: id, file }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

export const mendCells = (city: string, id: string, file: string) =>
  mutationOptions({
    mutationFn: (body: MendedCellsBody, context) =>
      apiOf(context).put(`${base}/{import}/files/{file}/mended-cells`, { path: { city, import: id, file }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

export const setControlTotals = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (body: ControlTotalsBody, context) =>
      apiOf(context).put(`${base}/{import}/control-totals`, { path: { city, import: id }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client, city),
  });

export const publishImport = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (body: PublicationBody, context) =>
      apiOf(context).post(`${base}/{import}/publication`, { path: { city, import: id }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client, city),
  });

/** Residents' pages ask anew for what has just been published. */
export const budgetPublished = (client: QueryClient) => client.invalidateQueries();

export const stopPublishing = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).delete(`${base}/{import}/publication`, { path: { city, import: id } }),
    onSuccess: (_nothing, _given, _before, { client }) => askAgain(client, city),
  });

export const stopReading = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (file: string, context) =>
      apiOf(context).delete(`${base}/{import}/files/{file}/readings/current`, { path: { city, import: id, file } }),
    onSuccess: (_nothing, _file, _before, { client }) => askAgain(client, city),
  });

export const readAgain = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (file: string, context) =>
      apiOf(context).post(`${base}/{import}/files/{file}/readings`, { path: { city, import: id, file } }),
    onSuccess: (_nothing, _file, _before, { client }) => askAgain(client, city),
  });
