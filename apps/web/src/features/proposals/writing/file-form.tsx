import { Trans, useLingui } from '@lingui/react/macro';
import { AttachmentWordsBody } from '@madang/contracts/attachments';
import type { ProposalView } from '@madang/contracts/proposals';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Problem } from '../../../api/problem.js';
import { acceptedFiles, sendFile } from '../../../ui/attached/send-file.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { contentWarnings, warningWords } from '../../../ui/cover-words.js';
import { Field, Select } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { proposalQuery } from '../proposals.queries.js';

/** One more file. A form begun anew after each, so that the next has its own words. */
export function FileForm({ draft }: { readonly draft: ProposalView }) {
  const [sent, setSent] = useState(0);
  return <OneFile key={sent} draft={draft} onSent={() => setSent(sent + 1)} />;
}

function OneFile({ draft, onSent }: { readonly draft: ProposalView; readonly onSent: () => void }) {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const client = useQueryClient();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const form = useBodyForm<{ words: string; warning: string }, AttachmentWordsBody>({
    body: AttachmentWordsBody,
    labels: { words: t`What it shows`, warning: t`What the warning says` },
    toBody: ({ words, warning }) => ({
      words: (words ?? '').trim(),
      warning: contentWarnings.find((one) => one === warning) ?? null,
    }),
    send: async ({ words, warning = null }) => {
      const file = input.current?.files?.[0];
      if (!file) throw new Problem({ status: 400, code: 'attachment/file-missing', title: t`Choose a file first.` });
      await sendFile({ to: 'draft', city, proposal: draft.id, language, file, fields: { words, warning } });
      await client.invalidateQueries({ queryKey: proposalQuery(city, draft.id).queryKey });
      announce(t`Added.`);
      onSent();
    },
  });
  return (
    <Form form={form} act={t`Add this file`} twin={<Trans>You can bring pictures to the city’s help desk instead.</Trans>}>
      <Field
        ref={input}
        name="file"
        type="file"
        accept={acceptedFiles}
        label={<Trans>A picture or a document</Trans>}
        hint={
          <Trans>
            A picture (JPEG, PNG, WebP) up to 10 MB, six at most; a document (PDF, ODT, DOCX, plain text) up to 5 MB, four at most.
          </Trans>
        }
      />
      <Field
        {...form.field('words')}
        lang={draft.language}
        dir="auto"
        maxLength={300}
        hint={<Trans>One sentence for everybody who does not see the picture or cannot open the file.</Trans>}
      />
      <Select
        {...form.field('warning')}
        optional
        empty={t`No warning`}
        choices={contentWarnings.map((one) => ({ value: one, label: i18n._(warningWords[one]) }))}
      />
    </Form>
  );
}
