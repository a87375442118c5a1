import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { moveAssembly, type AssemblyStep } from '../assemblies.mutations.js';
import { may, whyNot } from './may-act.js';
import styles from './steps-part.module.css';

interface Step {
  readonly step: AssemblyStep;
  readonly act: MessageDescriptor;
  readonly words: MessageDescriptor;
  /** What is read out when it has been done. */
  readonly done: MessageDescriptor;
}

const steps: readonly Step[] = [
  {
    step: 'open',
    act: msg`Open the assembly`,
    words: msg`On its day. From then on statements and decisions are recorded, and the announcement stays as it was.`,
    done: msg`The assembly is open.`,
  },
  {
    step: 'close',
    act: msg`Close the assembly`,
    words: msg`People go home. The record can still be completed.`,
    done: msg`The assembly is closed.`,
  },
  {
    step: 'open_minutes',
    act: msg`Open the minutes for correction`,
    words: msg`For 7 days everybody can say what is wrong in them. First write down who came.`,
    done: msg`The minutes are open for correction.`,
  },
  {
    step: 'sign',
    act: msg`Sign the minutes`,
    words: msg`Then nothing changes any more, and the city owes an answer to each proposal that a decision carries.`,
    done: msg`The minutes are signed.`,
  },
];

/** How many steps lie behind each state. */
const behind: Readonly<Record<AssemblyView['state'], number>> = {
  announced: 0,
  open: 1,
  closed: 2,
  minutes_open: 3,
  signed: 4,
  cancelled: 0,
};

/** From the announcement to the signature there is one way, and it leads forward only. */
export function StepsPart({ assembly }: { readonly assembly: AssemblyView }) {
  const { i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const [fault, setFault] = useState<string | null>(null);
  const { mutate, isPending } = useMutation({
    ...moveAssembly({ city, assembly: assembly.id }),
    onError: (error) => setFault(asProblem(error).title),
  });
  const take = ({ step, done }: Step) => {
    setFault(null);
    mutate(step, { onSuccess: () => announce(i18n._(done)) });
  };
  return (
    <Stack>
      <h2>
        <Trans>Steps</Trans>
      </h2>
      {fault !== null && (
        <div role="alert">
          <Notice kind="stop">{fault}</Notice>
        </div>
      )}
      <ol className={styles.steps}>
        {steps.map((one, index) => (
          <li key={one.step} aria-current={may(assembly, one.step) ? 'step' : undefined}>
            <p>{i18n._(one.words)}</p>
            {index < behind[assembly.state] ? (
              <p>
                {i18n._(one.act)}{' '}
                <StatusTag tone="ok">
                  <Trans>This is done</Trans>
                </StatusTag>
              </p>
            ) : (
              <Button
                kind={may(assembly, one.step) ? 'primary' : 'secondary'}
                pending={isPending}
                refusal={whyNot(assembly, one.step)}
                onClick={() => take(one)}
              >
                {i18n._(one.act)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Stack>
  );
}
