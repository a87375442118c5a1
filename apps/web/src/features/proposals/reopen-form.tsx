import { Trans, useLingui } from '@lingui/react/macro';
import { ReopeningBody, type ProposalView } from '@madang/contracts/proposals';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { reopenProposal } from './proposals.mutations.js';

interface Values {
  readonly change: string;
}

/** For the author of a proposal that did not find enough support in time: once more, asking for something else. */
export function ReopenForm({ proposal: { id, change } }: { readonly proposal: Pick<ProposalView, 'id' | 'change'> }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(reopenProposal({ city, proposal: id }));
  const form = useBodyForm<Values, ReopeningBody>({
    body: ReopeningBody,
    labels: { change: t`What should change` },
    defaultValues: { change },
    toBody: (values) => values,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`It is handed in again. Once it has been read it collects support as before.`);
    },
  });
  return (
    <Notice kind="info" title={<Trans>It can come back once, in a changed form</Trans>}>
      <p>
        <Trans>
          Change what you ask for and hand it in again. It keeps its number and its supporters, and how it read before stays readable.
        </Trans>
      </p>
      <Form form={form} act={t`Hand it in again`} twin={<Trans>The registry and every library take this on paper.</Trans>}>
        <TextArea {...form.field('change')} rows={6} dir="auto" />
      </Form>
    </Notice>
  );
}
