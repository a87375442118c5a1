import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { languageFacts } from '../../format/languages.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { assemblyQuery } from './assemblies.queries.js';
import { NoLegalForce } from './assembly-notices.js';
import styles from './show-page.module.css';
import { ShowSlide } from './show-slide.js';
import { keyStep, showSteps, stepNumber } from './show-steps.js';

/** The results for the whole room, one at a time; forward and back by buttons, by keys or by a clicker. */
export function ShowPage() {
  const place = usePlace();
  const { data: assembly } = useSuspenseQuery(assemblyQuery(place.city, place.params['assembly'] ?? ''));
  const steps = showSteps(assembly);
  const count = steps.length;
  const number = stepNumber(place.search.get('step'), count);
  const to = (step: number) => paths.assemblyShow(place, assembly.id, { step });
  useKeys(number, count, to);
  const step = steps[number - 1] ?? { kind: 'question' };
  return (
    <div className={styles.show}>
      <NoLegalForce kind={assembly.kind} />
      {assembly.state !== 'signed' && (
        <Notice kind="warn" title={<Trans>Provisional</Trans>}>
          <Trans>These counts can still be put right until the minutes are signed.</Trans>
        </Notice>
      )}
      <div className={styles.slide}>
        <ShowSlide step={step} assembly={assembly} />
      </div>
      <p className={styles.place}>
        <Trans>
          {number} of {count}
        </Trans>
      </p>
      <ButtonRow>
        {number > 1 && (
          <LinkButton kind="secondary" to={to(number - 1)}>
            <Trans>Previous</Trans>
          </LinkButton>
        )}
        {number < count && (
          <LinkButton to={to(number + 1)} rel="next">
            <Trans>Next</Trans>
          </LinkButton>
        )}
      </ButtonRow>
    </div>
  );
}

function useKeys(number: number, count: number, to: (step: number) => string): void {
  const navigate = useNavigate();
  const { language } = usePlace();
  useEffect(() => {
    const press = ({ key, target }: KeyboardEvent) => {
      if (target instanceof HTMLSelectElement) return;
      const move = keyStep(key, languageFacts(language).direction === 'rtl');
      const next = number + move;
      if (move !== 0 && next >= 1 && next <= count) void navigate(to(next), { replace: true, preventScrollReset: true });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
