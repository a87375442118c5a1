import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card } from './card.js';
import { DateText } from './date-text.js';
import { Link } from './link.js';
import { StatusTag } from './status-tag.js';
import type { Waiting } from './waiting.js';

interface WaitingCardProps {
  /** The list, where each thing is dealt with. */
  readonly to: string;
  readonly title: ReactNode;
  readonly waiting: Waiting;
  /** What this reader has of it. */
  readonly children?: ReactNode;
}

/** On the first page of the desk: one of its lists, how much waits there, and how much of it is late. */
export function WaitingCard({ to, title, waiting: { count, more = false, late, nearest }, children }: WaitingCardProps) {
  return (
    <Card as="li" kind={late > 0 ? 'strong' : 'plain'}>
      <h2>
        <Link to={to}>{title}</Link>
      </h2>
      <p>
        {count === 0 ? (
          <Trans>Nothing waits.</Trans>
        ) : more ? (
          <Trans>More than {count} wait.</Trans>
        ) : (
          <Plural value={count} one="# waits." other="# wait." />
        )}
      </p>
      {late > 0 && (
        <div>
          <StatusTag tone="stop">
            <Plural value={late} one="# overdue" other="# overdue" />
          </StatusTag>
        </div>
      )}
      {nearest !== null && (
        <p>
          <Trans>
            The nearest date: <DateText date={nearest} />
          </Trans>
        </p>
      )}
      {children}
    </Card>
  );
}
