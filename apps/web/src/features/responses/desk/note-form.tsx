import { Trans, useLingui } from '@lingui/react/macro';
import { ReviewNoteBody } from '@madang/contracts/feasibility';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { addNote } from './feasibility.mutations.js';

export function NoteForm({ name }: { readonly name: string }) {
  const [afresh, setAfresh] = useState(0);
  return <Noting key={afresh} name={name} onNoted={() => setAfresh(afresh + 1)} />;
}

function Noting({ name, onNoted }: { readonly name: string; readonly onNoted: () => void }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(addNote(city, name));
  const form = useBodyForm<{ readonly note: string }, ReviewNoteBody>({
    body: ReviewNoteBody,
    labels: { note: t`A note for colleagues` },
    fieldAt: () => 'note',
    toBody: ({ note }) => ({ text: note.trim() }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Kept.`);
      onNoted();
    },
  });
  return (
    <Form form={form} act={t`Add the note`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <TextArea {...form.field('note')} rows={3} dir="auto" />
    </Form>
  );
}
