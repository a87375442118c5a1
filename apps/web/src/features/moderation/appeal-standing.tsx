import { Trans, useLingui } from '@lingui/react/macro';
import type { AppealStandingView } from '@madang/contracts/moderation';
import { appealWords } from '../../ui/cover-words.js';
import { MomentText } from '../../ui/date-text.js';
import { LastDay } from '../../ui/last-day.js';

/** What became of an objection, and by when something has to. */
export function AppealStanding({ appeal: { state, dueAt, decidedAt } }: { readonly appeal: AppealStandingView }) {
  const { i18n } = useLingui();
  return (
    <>
      {i18n._(appealWords[state])}
      {' · '}
      {decidedAt === null ? (
        <Trans>
          without an answer by <LastDay until={dueAt} /> the words come back
        </Trans>
      ) : (
        <MomentText instant={decidedAt} />
      )}
    </>
  );
}
