import { Trans, useLingui } from '@lingui/react/macro';
import { type AssemblyView } from '@madang/contracts/assemblies';
import { DecisionBody, type DecisionView } from '@madang/contracts/assembly-decisions';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { usePlace } from '../../../app/use-place.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { recordDecision } from '../assemblies.mutations.js';
import { decisionKindWords } from '../assembly-words.js';
import { Counter } from './counter.js';
import { Counters } from './counters.js';
import { decisionFrom, decisionValues } from './decision-values.js';

interface DecisionFormProps {
  readonly assembly: AssemblyView;
  /** The decision to put right; without one a new one is recorded. */
  readonly decision?: DecisionView;
  readonly onSent: () => Promise<void>;
}

/** What was decided, by how many of how many, and which proposal it carries. */
export function DecisionForm({ assembly, decision, onSent }: DecisionFormProps) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const { mutateAsync } = useMutation(recordDecision({ city, assembly: assembly.id }, decision?.id ?? null));
  const values = decisionValues(assembly, decision);
  const form = useBodyForm<Record<string, string>, DecisionBody>({
    body: DecisionBody,
    labels: {
      kind: t`What kind of decision`,
      proposal: t`Number of the proposal`,
      text: t`What was decided`,
      inFavour: t`In favour`,
      against: t`Against`,
      abstained: t`Abstained`,
      present: t`Present`,
      minorityStatement: t`Minority statement`,
    },
    toBody: (given) => decisionFrom(given, decision?.language ?? assembly.language),
    defaultValues: values,
    send: async (body) => {
      await mutateAsync(body);
      await onSent();
    },
  });
  const kind = useWatch({ control: form.control, name: 'kind' });
  return (
    <Form form={form} act={t`Record the decision`} twin={<Trans>Write the decision on the sheet of the assembly instead.</Trans>}>
      <Radios
        {...form.field('kind')}
        defaultValue={values['kind']}
        choices={Object.entries(decisionKindWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      {kind === 'carry_proposal' && (
        <Field
          {...form.field('proposal')}
          hint={<Trans>As it stands on the proposal, for example 2026-142.</Trans>}
          width="short"
          dir="ltr"
          autoComplete="off"
        />
      )}
      <TextArea {...form.field('text')} rows={4} />
      <Counters>
        <Counter field={form.field('inFavour')} control={form.control} />
        <Counter field={form.field('against')} control={form.control} />
        <Counter field={form.field('abstained')} control={form.control} />
        <Counter field={form.field('present')} control={form.control} />
      </Counters>
      <TextArea
        {...form.field('minorityStatement')}
        hint={<Trans>The view of those who lost, in their own words. It is kept from a fifth of the votes up.</Trans>}
        rows={3}
        optional
      />
    </Form>
  );
}
