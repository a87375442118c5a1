import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { QuestionView } from '@madang/contracts/questions';
import { DateText } from '../../ui/date-text.js';
import { StatusTag } from '../../ui/status-tag.js';

type State = QuestionView['state'];

const words: Readonly<Record<State, { readonly tone: 'info' | 'ok' | 'warn' | 'stop' | 'neutral'; readonly words: MessageDescriptor }>> = {
  waiting: { tone: 'info', words: msg`Waits for an answer` },
  overdue: { tone: 'stop', words: msg`Answer overdue` },
  with_head: { tone: 'stop', words: msg`Before the head of the office` },
  answered: { tone: 'ok', words: msg`Answered` },
  joined: { tone: 'neutral', words: msg`Joined with another question` },
  taken_back: { tone: 'neutral', words: msg`Taken back` },
};

/** Where a question stands, by when an answer is owed, and by whom. */
export function QuestionState({ question }: { readonly question: QuestionView }) {
  const { i18n } = useLingui();
  const { state, dueOn, daysLate, office, officeHolder } = question;
  const { tone, words: name } = words[state];
  return (
    <p>
      <StatusTag tone={tone}>{i18n._(name)}</StatusTag>{' '}
      {dueOn !== null && daysLate === 0 && (
        <Trans>
          Promised by <DateText date={dueOn} />
        </Trans>
      )}
      {dueOn !== null && daysLate > 0 && (
        <>
          <Trans>
            Promised by <DateText date={dueOn} />
          </Trans>
          {': '}
          <Plural value={daysLate} one="# day late" other="# days late" />
        </>
      )}
      {office !== null && dueOn !== null && (
        <>
          {' · '}
          <bdi>{officeHolder}</bdi>, <bdi>{office}</bdi>
        </>
      )}
    </p>
  );
}
