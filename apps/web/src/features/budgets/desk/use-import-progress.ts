import { useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import type { ImportProgressView } from '@madang/contracts/budget-imports';
import { useEffect } from 'react';
import { importQuery, previewQuery, progressQuery } from './budgets-desk.queries.js';

const every = 1000;

/** How far the work on an import is: asked every second while there is any. When it is over, all about the import is asked anew. */
export function useImportProgress(city: string, id: string): ImportProgressView {
  const client = useQueryClient();
  const shownAsBusy = isShownAsBusy(client, city, id);
  const { data, dataUpdatedAt } = useSuspenseQuery({
    ...progressQuery(city, id),
    refetchInterval: ({ state }) => (shownAsBusy || (state.data && isWorking(state.data)) ? every : false),
  });
  const restedAt = isWorking(data) ? undefined : dataUpdatedAt;
  useEffect(() => {
    if (restedAt !== undefined && isShownAsBusy(client, city, id)) void client.invalidateQueries({ queryKey: ['budget-import', city, id] });
  }, [client, city, id, restedAt]);
  return data;
}

export function isWorking({ state, files }: ImportProgressView): boolean {
  return state === 'publishing' || files.some(isBusy);
}

/** Whether what is on the page was asked for while there was work; it may have ended between two answers. */
function isShownAsBusy(client: QueryClient, city: string, id: string): boolean {
  const draft = client.getQueryData(importQuery(city, id).queryKey);
  const preview = client.getQueryData(previewQuery(city, id).queryKey);
  const drafted = draft !== undefined && (draft.state === 'publishing' || draft.files.some(isBusy));
  return drafted || (preview?.obstacles.some(({ code }) => code === 'budget/file-being-read') ?? false);
}

function isBusy({ state }: { readonly state: ImportProgressView['files'][number]['state'] }): boolean {
  return state === 'waiting' || state === 'reading';
}
