import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { DebateStatementView } from '@madang/contracts/debates';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, ButtonRow } from '../../ui/button.js';
import { saidWords, stances, stanceWords } from './debate-words.js';
import { takeStance } from './debates.mutations.js';

interface StanceButtonsProps {
  readonly debate: string;
  readonly number: number;
  readonly stance: DebateStatementView['myStance'];
}

/** Three buttons with words; what was said can be changed as long as the debate is open. */
export function StanceButtons({ debate, number, stance }: StanceButtonsProps) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useMutation({
    ...takeStance({ city, debate, number }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const take = async (one: (typeof stances)[number]) => {
    await mutateAsync(one);
    announce(i18n._(saidWords[one]));
  };
  return (
    <ButtonRow>
      {stances.map((one) => (
        <Button
          key={one}
          kind="secondary"
          aria-pressed={stance === one}
          pending={isPending}
          onClick={() => void take(one).catch(() => undefined)}
        >
          {i18n._(stanceWords[one])}
        </Button>
      ))}
    </ButtonRow>
  );
}
