import { Trans, useLingui } from '@lingui/react/macro';
import type { CoverView } from '@madang/contracts/moderation-covers';
import type { ReactNode } from 'react';
import { Details } from '../details.js';
import { warningWords, type ContentWarning } from '../cover-words.js';

interface WarnedProps {
  readonly covers: readonly CoverView[];
  /** What its author warns of. */
  readonly own?: ContentWarning | null;
  readonly children: ReactNode;
}

/** Words that somebody may not want to meet unprepared: readers open them themselves. */
export function Warned({ covers, own, children }: WarnedProps) {
  const { i18n } = useLingui();
  const warning = covers.find(({ verdict, inForce }) => verdict === 'warn' && inForce)?.warning ?? own;
  if (!warning) return children;
  return <Details summary={<Trans>Warning: {i18n._(warningWords[warning])}. Open it to read.</Trans>}>{children}</Details>;
}
