import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ImportProgressView } from '@madang/contracts/budget-imports';
import { useEffect, useRef } from 'react';
import { progressQuery } from './budgets-desk.queries.js';

const every = 1000;

/** How far the work on an import is: asked every second while there is any. When it ends, all about the import is asked anew. */
export function useImportProgress(city: string, id: string): ImportProgressView {
  const client = useQueryClient();
  const { data } = useSuspenseQuery({
    ...progressQuery(city, id),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? every : false),
  });
  const working = isWorking(data);
  const before = useRef(working);
  useEffect(() => {
    if (before.current && !working) void client.invalidateQueries({ queryKey: ['budget-import', city, id] });
    before.current = working;
  }, [client, city, id, working]);
  return data;
}

export function isWorking({ state, files }: ImportProgressView): boolean {
  return state === 'publishing' || files.some((file) => file.state === 'waiting' || file.state === 'reading');
}
