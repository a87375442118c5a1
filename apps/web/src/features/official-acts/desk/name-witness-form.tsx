import { Trans, useLingui } from '@lingui/react/macro';
import { WitnessBody } from '@madang/contracts/log-witnesses';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { nameWitness } from './witness-desk.queries.js';

interface Values {
  readonly who: string;
  readonly key: string;
  readonly publishedRule: string;
}

/** The key comes from the witness itself; a line that was mistyped is refused. */
export function NameWitnessForm() {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(nameWitness(city));
  const form = useBodyForm<Values, WitnessBody>({
    body: WitnessBody,
    labels: { who: t`Who that is`, key: t`Its key`, publishedRule: t`Published in` },
    toBody: ({ who, key, publishedRule }) => ({
      who: (who ?? '').trim(),
      key: (key ?? '').trim(),
      publishedRule: (publishedRule ?? '').trim(),
    }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The witness is named. From now on its signatures are published.`);
    },
  });
  return (
    <Form form={form} act={t`Name this witness`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Field {...form.field('who')} dir="auto" hint={<Trans>Not the city: an archive, a university, a newspaper.</Trans>} />
      <TextArea
        {...form.field('key')}
        rows={2}
        dir="ltr"
        hint={<Trans>One line, as the witness sends it: name, checksum and key.</Trans>}
      />
      <Field {...form.field('publishedRule')} dir="auto" hint={<Trans>Where everybody can read that the city listens to it.</Trans>} />
    </Form>
  );
}
