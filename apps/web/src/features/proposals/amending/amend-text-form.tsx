import { Trans, useLingui } from '@lingui/react/macro';
import { AmendmentBody } from '@madang/contracts/amendments';
import type { ProposalView } from '@madang/contracts/proposals';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { amendmentsPath } from './amending-paths.js';
import { proposeAmendment } from './amending.mutations.js';
import { passageWords, type Passage } from './passage-words.js';
import { TextChange } from '../../../ui/text-change.js';

interface AmendTextProps {
  readonly proposal: ProposalView;
  readonly name: string;
  readonly passage: Passage;
}

type Values = Readonly<Record<string, string>>;

/** The passage as it reads, to be written over; what differs is shown as it is typed, and whoever suggests it says why. */
export function AmendTextForm({ proposal, name, passage }: AmendTextProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(proposeAmendment({ city: place.city, proposal: name }));
  const standing = proposal[passage] ?? '';
  const form = useBodyForm<Values, AmendmentBody>({
    body: AmendmentBody,
    labels: { [passage]: i18n._(passageWords[passage]), why: t`Why is it better like this?` },
    defaultValues: { [passage]: standing, why: '' },
    toBody: (values) =>
      ({ [passage]: values[passage] ?? '', why: values['why'] ?? '', language: place.language }) as unknown as AmendmentBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Your suggestion has gone to the author, and everybody can read it.`);
      await navigate(amendmentsPath(place, name));
    },
  });
  const typed = useWatch({ control: form.control, name: passage }) ?? standing;
  const shared = { ...form.field(passage), lang: proposal.language, dir: 'auto' as const };
  return (
    <Form
      form={form}
      act={t`Send the suggestion`}
      twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}
    >
      {passage === 'title' ? <Field {...shared} maxLength={120} /> : <TextArea {...shared} rows={10} />}
      {typed !== standing && (
        <section aria-labelledby="differs">
          <h2 id="differs">
            <Trans>What would be different</Trans>
          </h2>
          <TextChange before={standing} after={typed} language={proposal.language} />
        </section>
      )}
      <TextArea {...form.field('why')} rows={3} />
    </Form>
  );
}
