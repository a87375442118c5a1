import { Trans, useLingui } from '@lingui/react/macro';
import { PhasesBody, type CycleView } from '@madang/contracts/cycles';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { changePhases } from '../cycles.queries.js';
import { PhaseFields } from './phase-fields.js';
import { usePhaseLabels } from './phase-labels.js';
import { phaseFieldAt, phasesFrom, valuesOf, type PhaseValues } from './phase-values.js';

export function PhasesForm({ cycle }: { readonly cycle: CycleView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const { timeZone } = useFormat().settings;
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(changePhases(city, cycle.slug));
  const standing = valuesOf(cycle.phases, timeZone);
  const sent = useRef(standing);
  const form = useBodyForm<PhaseValues, PhasesBody>({
    body: PhasesBody,
    labels: usePhaseLabels(),
    defaultValues: standing,
    toBody: (values) => {
      sent.current = values;
      return { phases: phasesFrom(values, timeZone) };
    },
    fieldAt: (path) => phaseFieldAt(path, sent.current),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The new dates are saved. Everyone sees them now.`);
    },
  });
  return (
    <Form form={form} act={t`Save the dates`} twin={<Trans>The system’s administrator can change dates without this page.</Trans>}>
      <PhaseFields field={form.field} />
    </Form>
  );
}
