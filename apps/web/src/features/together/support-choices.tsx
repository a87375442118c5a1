import { Trans, useLingui } from '@lingui/react/macro';
import type { MergingView } from '@madang/contracts/mergings';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, ButtonRow } from '../../ui/button.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { Stack } from '../../ui/stack.js';
import { sayToMerging } from './together.mutations.js';

type Choice = NonNullable<MergingView['mySupport']>;

/** For supporters: their name moves by their own word only; whoever backs the other one says whether its money may change. */
export function SupportChoices({ merging }: { readonly merging: MergingView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const saying = useMutation({
    ...sayToMerging({ city, id: merging.id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const choose = async (support: Choice) => {
    await saying.mutateAsync({ support });
    announce(
      { move: t`Your support will move.`, keep: t`Your support stays where it is.`, withdraw: t`Your support will be taken back.` }[
        support
      ],
    );
  };
  const agree = async (inFavour: boolean) => {
    await saying.mutateAsync({ inFavour });
    announce(inFavour ? t`You agree to the change.` : t`You want it to stay as it is.`);
  };
  return (
    <section aria-label={t`You are asked`}>
      <Stack>
        <NeedsScript>
          <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
        </NeedsScript>
        {merging.asksSupport && (
          <>
            <p>
              <strong>
                <Trans>You back {merging.from.reference}. What is to become of your support?</Trans>
              </strong>{' '}
              <Trans>If you say nothing, it stays where it is.</Trans>
            </p>
            <ButtonRow>
              <One chosen={merging.mySupport === 'move'} pending={saying.isPending} onPress={() => choose('move')}>
                <Trans>Move my support</Trans>
              </One>
              <One chosen={merging.mySupport === 'keep'} pending={saying.isPending} onPress={() => choose('keep')}>
                <Trans>Keep it where it is</Trans>
              </One>
              <One chosen={merging.mySupport === 'withdraw'} pending={saying.isPending} onPress={() => choose('withdraw')}>
                <Trans>Take it back</Trans>
              </One>
            </ButtonRow>
          </>
        )}
        {merging.asksWord && (
          <>
            <p>
              <strong>
                <Trans>You back {merging.into.reference}: may it change like this?</Trans>
              </strong>
            </p>
            <ButtonRow>
              <One chosen={merging.myWord === true} pending={saying.isPending} onPress={() => agree(true)}>
                <Trans>Yes, change it</Trans>
              </One>
              <One chosen={merging.myWord === false} pending={saying.isPending} onPress={() => agree(false)}>
                <Trans>No, keep it as it is</Trans>
              </One>
            </ButtonRow>
          </>
        )}
      </Stack>
    </section>
  );
}

interface OneProps {
  readonly chosen: boolean;
  readonly pending: boolean;
  readonly onPress: () => Promise<void>;
  readonly children: ReactNode;
}

function One({ chosen, pending, onPress, children }: OneProps) {
  return (
    <Button
      kind={chosen ? 'primary' : 'secondary'}
      aria-pressed={chosen}
      pending={pending}
      onClick={() => void onPress().catch(() => undefined)}
    >
      {children}
    </Button>
  );
}
