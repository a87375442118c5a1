import { Trans, useLingui } from '@lingui/react/macro';
import { CoverBody } from '@madang/contracts/arguments';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { screeningReasons, screeningWords } from '../screening-words.js';
import { coverArgument } from './arguing.mutations.js';

interface CoverFormProps {
  readonly argument: string;
  readonly name: string;
}

/** For facilitators: the few reasons for which words may be covered. The place stays, with the reason and the day. */
export function CoverForm({ argument, name }: CoverFormProps) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(coverArgument({ city, proposal: name, argument }));
  const field = `cover-${argument}`;
  const form = useBodyForm<Readonly<Record<string, string>>, CoverBody>({
    body: CoverBody,
    labels: { [field]: t`Why it has to be covered` },
    fieldAt: () => field,
    toBody: (values) => ({ reason: values[field] }) as CoverBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`It is covered, and the history of the proposal says so.`);
    },
  });
  return (
    <Form form={form} act={t`Cover it`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Radios
        {...form.field(field)}
        hint={<Trans>Criticism of the city, cost, likeness to another proposal and language are no reasons.</Trans>}
        choices={screeningReasons.map((reason) => ({ value: reason, label: i18n._(screeningWords[reason]) }))}
      />
    </Form>
  );
}
