import { Trans, useLingui } from '@lingui/react/macro';
import type { QuestionView } from '@madang/contracts/questions';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { setWanted, takeBackQuestion } from './questions.queries.js';

interface One {
  readonly question: QuestionView;
}

/** To want to know it, too. */
export function Wanting({ question: { id, acts, wantedByMe } }: One) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const setting = useMutation({
    ...setWanted({ city, question: id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  if (!acts.includes('want') && !acts.includes('want_no_more')) return null;
  return (
    <div>
      <Button kind="secondary" aria-pressed={wantedByMe} pending={setting.isPending} onClick={() => setting.mutate(!wantedByMe)}>
        {wantedByMe ? <Trans>I want to know it too: take that back</Trans> : <Trans>I want to know it too</Trans>}
      </Button>
    </div>
  );
}

/** As long as it is theirs alone and unanswered. */
export function TakeBack({ question: { id, acts } }: One) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const taking = useMutation({
    ...takeBackQuestion({ city, question: id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const takeBack = async () => {
    await taking.mutateAsync();
    announce(t`Your words are taken back. Their place stays.`);
  };
  if (!acts.includes('take_back')) return null;
  return (
    <div>
      <Button kind="quiet" pending={taking.isPending} onClick={() => void takeBack().catch(() => undefined)}>
        <Trans>Take my words back</Trans>
      </Button>
    </div>
  );
}
