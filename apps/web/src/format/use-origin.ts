import { createContext, use } from 'react';

/** Scheme and host under which readers find this installation. */
export const OriginContext = createContext('');

export const useOrigin = () => use(OriginContext);
