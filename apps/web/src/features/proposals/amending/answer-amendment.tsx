import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { NeedsScript } from '../../../ui/needs-script.js';
import type { AmendmentProps } from './amendment-props.js';
import { answerAmendment } from './amending.mutations.js';

/** For a supporter who is asked: yes or no, and until the last day the other way round. */
export function AnswerAmendment({ amendment: { id, myVoice }, name }: AmendmentProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const answering = useMutation({
    ...answerAmendment({ city, proposal: name, amendment: id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const answer = async (inFavour: boolean) => {
    await answering.mutateAsync(inFavour);
    announce(inFavour ? t`You agree to the change.` : t`You want it to stay as it is.`);
  };
  const press = (inFavour: boolean) => () => void answer(inFavour).catch(() => undefined);
  return (
    <section aria-label={t`You are asked`}>
      <NeedsScript>
        <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
      </NeedsScript>
      <p>
        <strong>
          <Trans>You back this proposal: may it change like this?</Trans>
        </strong>{' '}
        {myVoice !== null && (myVoice ? <Trans>You agree to the change.</Trans> : <Trans>You want it to stay as it is.</Trans>)}
      </p>
      <ButtonRow>
        <Button
          kind={myVoice === true ? 'primary' : 'secondary'}
          pending={answering.isPending}
          aria-pressed={myVoice === true}
          onClick={press(true)}
        >
          <Trans>Yes, change it</Trans>
        </Button>
        <Button
          kind={myVoice === false ? 'primary' : 'secondary'}
          pending={answering.isPending}
          aria-pressed={myVoice === false}
          onClick={press(false)}
        >
          <Trans>No, keep it as it is</Trans>
        </Button>
      </ButtonRow>
    </section>
  );
}
