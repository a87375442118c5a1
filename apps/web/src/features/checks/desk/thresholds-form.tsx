import { Trans, useLingui } from '@lingui/react/macro';
import { ThresholdsBody, type BoundView } from '@madang/contracts/check-thresholds';
import { Form } from '../../../ui/body-form.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { levelWords } from '../level-words.js';
import { valueWords } from '../value-words.js';

type BoundsValues = Readonly<Record<string, string>> & { readonly reason: string; readonly usual: string };

interface ThresholdsFormProps {
  readonly bounds: readonly BoundView[];
  readonly send: (body: ThresholdsBody) => Promise<unknown>;
}

export function ThresholdsForm({ bounds, send }: ThresholdsFormProps) {
  const { t, i18n } = useLingui();
  const nameOf = (place: number) => `bound${place}`;
  const sides = { atLeast: t`at least`, above: t`above`, atMost: t`at most`, below: t`below` } as const;
  const labelOf = ({ level: code, value: name, side: way }: BoundView) => {
    const [level, side] = [i18n._(levelWords[code]), sides[way]];
    const value = valueWords[name] ? i18n._(valueWords[name]) : name;
    return t`${level}: ${value}, ${side}`;
  };
  const form = useBodyForm<BoundsValues, ThresholdsBody>({
    body: ThresholdsBody,
    labels: {
      ...Object.fromEntries(bounds.map((bound, place) => [nameOf(place), labelOf(bound)])),
      usual: t`Which lines count`,
      reason: t`The reason, and the decision it rests on`,
    },
    toBody: (values) => ({
      bounds: values.usual ? null : bounds.map((_, place) => Number((values[nameOf(place)] ?? '').trim().replace(',', '.') || 'x')),
      reason: values.reason,
    }),
    fieldAt: (path) => (path.startsWith('bounds.') ? nameOf(Number(path.split('.')[1])) : path),
    send,
    defaultValues: {
      ...Object.fromEntries(bounds.map(({ bound }, place) => [nameOf(place), String(bound)])),
      usual: '',
      reason: '',
    },
  });
  return (
    <Form
      form={form}
      act={t`Set the lines`}
      twin={<Trans>The council can also decide on lines in a session; staff then enter them here.</Trans>}
    >
      {bounds.map((bound, place) => (
        <Field key={nameOf(place)} {...form.field(nameOf(place))} inputMode="decimal" width="short" />
      ))}
      <Select
        {...form.field('usual')}
        choices={[
          { value: '', label: t`The lines above` },
          { value: 'usual', label: t`Take the usual lines back` },
        ]}
      />
      <TextArea {...form.field('reason')} rows={3} />
    </Form>
  );
}
