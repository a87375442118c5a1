import { Trans, useLingui } from '@lingui/react/macro';
import { EvidenceBody } from '@madang/contracts/deliveries';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { acceptedFiles, sendFile } from '../../ui/attached/send-file.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Field } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { askAgain } from './responses.queries.js';

interface EvidenceFormProps {
  readonly proposal: string;
  /** The city shows it with its newest report, a resident with what they found. */
  readonly side: 'city' | 'resident';
}

interface Values {
  readonly shown: string;
  readonly shownOn: string;
  readonly shownAt: string;
}

/** The fields have names of their own: another form on the page asks for a place too. */
const fieldOf: Readonly<Record<string, string>> = { words: 'shown', seenOn: 'shownOn', place: 'shownAt' };

/** One more picture or document. A form begun anew after each, so that the next has its own words. */
export function EvidenceForm(given: EvidenceFormProps) {
  const [sent, setSent] = useState(0);
  return <OneFile key={sent} {...given} onSent={() => setSent(sent + 1)} />;
}

function OneFile({ proposal, side, onSent }: EvidenceFormProps & { readonly onSent: () => void }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const client = useQueryClient();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const form = useBodyForm<Values, EvidenceBody>({
    body: EvidenceBody,
    labels: { shown: t`What it shows`, shownOn: t`Of which day`, shownAt: t`Of which place` },
    fieldAt: (path) => fieldOf[path] ?? null,
    toBody: ({ shown, shownOn, shownAt }) => ({
      words: (shown ?? '').trim(),
      seenOn: shownOn ?? '',
      place: (shownAt ?? '').trim(),
      language: language as EvidenceBody['language'],
    }),
    send: async ({ words, seenOn, place, language: said }) => {
      const file = input.current?.files?.[0];
      if (!file) throw new Problem({ status: 400, code: 'attachment/file-missing', title: t`Choose a file first.` });
      const to = side === 'city' ? 'report' : 'check';
      await sendFile({ to, city, proposal, language, file, fields: { words, seenOn, place, language: said } });
      await askAgain(client);
      announce(t`Added. Everybody can see it.`);
      onSent();
    },
  });
  return (
    <Form
      form={form}
      act={t`Show this to everybody`}
      twin={
        side === 'city' ? (
          <Trans>Reports are entered here from the office’s own record.</Trans>
        ) : (
          <Trans>You can bring pictures to the city’s help desk instead.</Trans>
        )
      }
    >
      <Field
        ref={input}
        name="evidence"
        type="file"
        accept={acceptedFiles}
        label={<Trans>A photograph or a document</Trans>}
        hint={
          <Trans>
            JPEG, PNG or WebP up to 10 MB; PDF, ODT, DOCX or plain text up to 5 MB. Where a photograph was taken and by which phone is left
            out. Show no faces and no number plates.
          </Trans>
        }
      />
      <Field
        {...form.field('shown')}
        dir="auto"
        maxLength={300}
        hint={<Trans>One sentence for everybody who does not see the picture or cannot open the file.</Trans>}
      />
      <Field {...form.field('shownOn')} type="date" width="short" />
      <Field
        {...form.field('shownAt')}
        dir="auto"
        maxLength={300}
        hint={<Trans>A street, a building: so that others can go and look.</Trans>}
      />
    </Form>
  );
}
