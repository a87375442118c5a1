import { Plural } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { StatusTag } from './status-tag.js';
import { stateWords, type ProposalState } from './state-words.js';

interface StateTagProps {
  readonly state: ProposalState;
  /** Above zero once a date that the city owed has passed: the word and the days are public. */
  readonly daysLate?: number;
}

/** Where a proposal stands, and how late the city is. */
export function StateTag({ state, daysLate = 0 }: StateTagProps) {
  const { i18n } = useLingui();
  const { words, tone } = stateWords[state];
  return (
    <StatusTag tone={daysLate > 0 ? 'stop' : tone}>
      {i18n._(words)}
      {daysLate > 0 && (
        <>
          {' · '}
          <Plural value={daysLate} one="overdue by # day" other="overdue by # days" />
        </>
      )}
    </StatusTag>
  );
}
