import { Trans } from '@lingui/react/macro';
import type { ComponentProps, ReactNode } from 'react';
import { DateText } from '../../ui/date-text.js';
import { StatusTag } from '../../ui/status-tag.js';

interface StandingProps {
  readonly tone: ComponentProps<typeof StatusTag>['tone'];
  /** By when something is due, while something is. */
  readonly dueOn: string | null;
  readonly children: ReactNode;
}

/** Where a claim or a recommendation stands, and by when something is due. */
export function Standing({ tone, dueOn, children }: StandingProps) {
  return (
    <p>
      <StatusTag tone={tone}>{children}</StatusTag>
      {dueOn !== null && (
        <>
          {' '}
          <Trans>
            by <DateText date={dueOn} />
          </Trans>
        </>
      )}
    </p>
  );
}
