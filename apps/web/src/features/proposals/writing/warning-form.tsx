import { Trans, useLingui } from '@lingui/react/macro';
import { ProposalBody, type ProposalView } from '@madang/contracts/proposals';
import { Form } from '../../../ui/body-form.js';
import { contentWarnings, warningWords } from '../../../ui/cover-words.js';
import { Select } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { bodyOf } from './draft-body.js';
import { useDraftSaving } from './use-draft-saving.js';

/** The author's own warning: the words stay as they are, and readers open them when they are ready. */
export function WarningForm({ draft }: { readonly draft: ProposalView }) {
  const { t, i18n } = useLingui();
  const saving = useDraftSaving(draft, 'warning');
  const form = useBodyForm<{ readonly warning: string }, ProposalBody>({
    body: ProposalBody,
    labels: { warning: t`What the warning says` },
    defaultValues: { warning: draft.warning ?? '' },
    toBody: ({ warning }) => ({ ...bodyOf(draft), warning: contentWarnings.find((one) => one === warning) ?? null }),
    send: ({ warning }) => saving.save({ warning: warning ?? undefined }),
  });
  return (
    <Form
      form={form}
      act={t`Save and go on`}
      twin={<Trans>The same questions stand on a paper form. The help page says where you get it and who helps with writing.</Trans>}
    >
      <p>
        <Trans>
          Some of what has to be told is hard to read. A warning takes nothing away: people open your words when they are ready.
        </Trans>
      </p>
      <Select
        {...form.field('warning')}
        optional
        empty={t`No warning`}
        choices={contentWarnings.map((one) => ({ value: one, label: i18n._(warningWords[one]) }))}
      />
    </Form>
  );
}
