import { Trans, useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import { Button, ButtonRow } from '../../../ui/button.js';
import styles from './step-by-step.module.css';

interface StepButtonsProps {
  readonly at: number;
  readonly last: number;
  readonly onMove: (to: number) => void;
}

/** One step back or on. The focus stays on the button that was pressed, also where it can go no further and says so. */
export function StepButtons({ at, last, onMove }: StepButtonsProps) {
  const { t } = useLingui();
  const row = useRef<HTMLDivElement>(null);
  const pressed = useRef<'back' | 'on' | null>(null);
  // At both ends a button gets a reason beside it and is drawn anew.
  useLayoutEffect(() => {
    if (pressed.current) row.current?.querySelector<HTMLElement>(`[data-move='${pressed.current}']`)?.focus();
    pressed.current = null;
  });
  const move = (way: 'back' | 'on') => {
    pressed.current = way;
    onMove(way === 'on' ? at + 1 : at - 1);
  };
  return (
    <div ref={row} className={styles.buttons}>
      <ButtonRow>
        <Button kind="secondary" data-move="back" refusal={at === 0 ? t`This is the first step.` : undefined} onClick={() => move('back')}>
          <Trans>Previous step</Trans>
        </Button>
        <Button kind="secondary" data-move="on" refusal={at === last ? t`This is the last step.` : undefined} onClick={() => move('on')}>
          <Trans>Next step</Trans>
        </Button>
      </ButtonRow>
    </div>
  );
}
