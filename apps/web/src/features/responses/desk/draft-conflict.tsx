import { Trans } from '@lingui/react/macro';
import { Button, ButtonRow } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { Notice } from '../../../ui/notice.js';
import { AnswerPreview } from './answer-preview.js';
import type { Conflict } from './use-answer-draft.js';

interface DraftConflictProps {
  readonly conflict: Conflict;
  readonly settle: (keep: 'theirs' | 'mine') => void;
}

/** Two people wrote at the same time. Both texts are here; nothing is lost until somebody chooses. */
export function DraftConflict({ conflict, settle }: DraftConflictProps) {
  return (
    <Notice kind="warn" title={<Trans>A colleague has saved this answer meanwhile</Trans>}>
      <p>
        <Trans>Your text is still in the form. Theirs stands below. Copy over what you need, then choose which one to go on with.</Trans>
      </p>
      <Details summary={<Trans>What your colleague has saved</Trans>} open>
        <AnswerPreview content={conflict.stored} computed={null} />
      </Details>
      <ButtonRow>
        <Button kind="secondary" onClick={() => settle('mine')}>
          <Trans>Go on with mine</Trans>
        </Button>
        <Button kind="secondary" onClick={() => settle('theirs')}>
          <Trans>Go on with theirs</Trans>
        </Button>
      </ButtonRow>
    </Notice>
  );
}
