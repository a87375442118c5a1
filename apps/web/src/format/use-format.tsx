import { createContext, use, useMemo, type ReactNode } from 'react';
import { createFormat, type Format, type FormatSettings } from './format.js';

const FormatContext = createContext<Format | null>(null);

export function FormatProvider({ language, timeZone, now, children }: FormatSettings & { readonly children: ReactNode }) {
  const format = useMemo(() => createFormat({ language, timeZone, now }), [language, timeZone, now]);
  return <FormatContext value={format}>{children}</FormatContext>;
}

export function useFormat(): Format {
  const format = use(FormatContext);
  if (!format) throw new Error('No FormatProvider above');
  return format;
}
