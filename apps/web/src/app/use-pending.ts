import { createContext, use } from 'react';

export const PendingContext = createContext(false);

/** True while the next page is being fetched and the old one still stands. */
export const usePending = () => use(PendingContext);
