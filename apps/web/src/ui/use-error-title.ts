import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';

/** "Error: Sign in · Gwangju · Madang": the first thing that a screen reader says after a refused attempt. */
export function useErrorTitle(wrong: boolean): void {
  const { t } = useLingui();
  useEffect(() => {
    if (!wrong) return undefined;
    const before = document.title;
    document.title = t`Error: ${before}`;
    return () => {
      document.title = before;
    };
  }, [wrong, t]);
}
