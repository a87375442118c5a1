import { Plural } from '@lingui/react/macro';
import { StatusTag } from '../../ui/status-tag.js';

/** A late answer is taken, and stays marked late for good. */
export function AnsweredLate({ days }: { readonly days: number }) {
  if (days <= 0) return null;
  return (
    <StatusTag tone="warn">
      <Plural value={days} one="# day late" other="# days late" />
    </StatusTag>
  );
}
