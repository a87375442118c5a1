import { Trans, useLingui } from '@lingui/react/macro';
import type { TimeLimitsBody } from '@madang/contracts/time-limits';
import { useWatch, type Control } from 'react-hook-form';
import { Notice } from '../../../../ui/notice.js';
import { limitWords } from '../../limits/limit-words.js';
import { changesIn, lineWithoutDay, type LimitValues, type SettledLimit } from './limits-from-form.js';

interface WhatChangesProps {
  readonly limits: readonly SettledLimit[];
  readonly control: Control<LimitValues, unknown, TimeLimitsBody>;
}

/** Before it is settled: what would be another number of days than now, and a line that cannot be read. */
export function WhatChanges({ limits, control }: WhatChangesProps) {
  const { i18n } = useLingui();
  const values = useWatch({ control }) as LimitValues;
  const changes = changesIn(values, limits);
  const line = lineWithoutDay(values.holidays);
  return (
    <>
      {line !== null && (
        <Notice kind="warn">
          <Trans>Line {line} of the holidays does not begin with a day such as 2026-12-25.</Trans>
        </Notice>
      )}
      {changes.length > 0 && (
        <Notice kind="info">
          <p>
            <Trans>What changes for clocks that begin from now on, in days:</Trans>
          </p>
          <ul>
            {changes.map(({ limit, was, is }) => (
              <li key={limit}>
                {i18n._(limitWords[limit])}: {was} → {is}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
