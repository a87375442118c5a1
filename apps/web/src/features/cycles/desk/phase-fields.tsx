import { Trans, useLingui } from '@lingui/react/macro';
import { Field } from '../../../ui/field.js';
import { GroupFrame } from '../../../ui/field-frame.js';
import type { RegisteredField } from '../../../ui/use-body-form.js';
import { phaseOrder, phaseWords } from '../phase-words.js';
import type { PhaseField } from './phase-values.js';

/** Two moments for each phase, by the clocks of the city. */
export function PhaseFields({ field }: { readonly field: (name: PhaseField) => RegisteredField }) {
  const { i18n } = useLingui();
  return (
    <>
      <p>
        <Trans>
          Times are those of the city’s own clocks. Leave both fields of a phase empty if the cycle does not have it; each begins when the
          one before has closed, or later.
        </Trans>
      </p>
      {phaseOrder.map((phase) => (
        <GroupFrame key={phase} id={`phase-${phase}`} label={i18n._(phaseWords[phase])}>
          <Field {...field(`${phase}Opens`)} type="datetime-local" width="short" dir="ltr" />
          <Field {...field(`${phase}Closes`)} type="datetime-local" width="short" dir="ltr" />
        </GroupFrame>
      ))}
    </>
  );
}
