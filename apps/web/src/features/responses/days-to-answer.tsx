import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.js';
import styles from './days-to-answer.module.css';

interface Answered {
  readonly answered: number;
  readonly medianDays: number | null;
  readonly days: readonly number[];
}

/** The median from ten answers up; of fewer, every one: a median of three says nothing. */
export function DaysToAnswer({ figure: { medianDays, days, answered } }: { readonly figure: Answered }) {
  const { t } = useLingui();
  const format = useFormat();
  if (answered === 0) return <Trans>No answer yet</Trans>;
  if (medianDays !== null) return <>{t`Median ${format.number(medianDays)}`}</>;
  return <>{format.list(days.map((one) => format.number(one)))}</>;
}

/** Words need room of their own, or a narrow screen would set them letter by letter. */
export function WordCell({ children }: { readonly children: ReactNode }) {
  return <span className={styles.cell}>{children}</span>;
}
