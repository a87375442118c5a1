import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AnswerVerdict, OfficialResponseView } from '@madang/contracts/official-responses';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { Details } from '../../ui/details.js';
import styles from './was-it-answered.module.css';
import { sayWhetherAnswered } from './responses.queries.js';

interface WasItAnsweredProps {
  readonly answer: OfficialResponseView;
  readonly proposal: string;
  readonly mayJudge: boolean;
}

/** Those who asked say whether they were answered. Everybody reads how many found what. */
export function WasItAnswered({ answer, proposal, mayJudge }: WasItAnsweredProps) {
  const { t } = useLingui();
  const { yes, partly, no } = answer.answered;
  const all = yes + partly + no;
  if (all === 0 && !mayJudge) return null;
  return (
    <section aria-label={t`Was this answered?`}>
      <h3>
        <Trans>Was this answered?</Trans>
      </h3>
      {all === 0 ? (
        <p>
          <Trans>Nobody who asked has said so far.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Of <Plural value={all} one="# person" other="# people" /> who asked: yes {yes}, partly {partly}, no {no}.
          </Trans>
        </p>
      )}
      {mayJudge && <Say answer={answer} proposal={proposal} />}
    </section>
  );
}

function Say({ answer: { id, myWord }, proposal }: Pick<WasItAnsweredProps, 'answer' | 'proposal'>) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useMutation(sayWhetherAnswered(city, proposal, id));
  const words: readonly (readonly [AnswerVerdict, string])[] = [
    ['yes', t`Yes, it answers us`],
    ['partly', t`Partly`],
    ['no', t`No, it does not`],
  ];
  const say = async (verdict: AnswerVerdict) => {
    await mutateAsync({ verdict });
    announce(t`What you said is counted. You can change it.`);
  };
  return (
    <Details summary={myWord === null ? t`Say whether you were answered` : t`Change what you said`}>
      <div className={styles.buttons}>
        {words.map(([verdict, label]) => (
          <Button key={verdict} kind="secondary" aria-pressed={myWord === verdict} pending={isPending} onClick={() => void say(verdict)}>
            {label}
          </Button>
        ))}
      </div>
    </Details>
  );
}
