import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MappingPreviewView } from '@madang/contracts/classification';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Field, TextArea } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { saidAnew } from './classification-desk.queries.js';
import { MappingFaults } from './mapping-faults.js';
import { PreviewWords } from './preview-words.js';
import { previewMapping, takeMapping } from './send-mapping.js';

interface Shown {
  readonly file: File;
  readonly reason: string;
  readonly preview: MappingPreviewView;
}

/** A file, looked at before it holds. */
export function MappingForm() {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const look = useMutation({ mutationFn: (file: File) => previewMapping({ city, language, file }) });
  const take = useMutation({
    mutationFn: ({ file, reason, preview }: Shown) => takeMapping({ city, language, file, reason, revision: preview.revision }),
  });
  const ask = async (form: FormData) => {
    const [file, written] = [form.get('file'), form.get('reason')];
    const reason = typeof written === 'string' ? written.trim() : '';
    setShown(null);
    setFault(null);
    if (!(file instanceof File) || file.name === '') return setFault(t`Choose a file.`);
    if (reason.length < 3) return setFault(t`Say why, in a few words: everybody can read it.`);
    try {
      setShown({ file, reason, preview: await look.mutateAsync(file) });
    } catch (problem) {
      setFault(asProblem(problem).title);
    }
  };
  const confirm = async (given: Shown) => {
    try {
      await take.mutateAsync(given);
      setShown(null);
      await saidAnew(client);
      announce(t`The mapping is taken over.`);
    } catch (problem) {
      setFault(asProblem(problem).title);
    }
  };
  return (
    <form
      noValidate
      onChange={() => setShown(null)}
      onSubmit={(event) => {
        event.preventDefault();
        void ask(new FormData(event.currentTarget));
      }}
    >
      <Stack>
        {fault !== null && <Notice kind="stop">{fault}</Notice>}
        <Field name="file" label={<Trans>CSV file</Trans>} type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" />
        <TextArea
          name="reason"
          label={<Trans>Why</Trans>}
          rows={2}
          hint={<Trans>Where it is written, or who decided it. Everybody can read this.</Trans>}
        />
        <div>
          <Button type="submit" kind="secondary" pending={look.isPending}>
            <Trans>See what it would change</Trans>
          </Button>
        </div>
        {shown && (
          <Notice kind={shown.preview.faults.length > 0 ? 'warn' : 'info'} title={<Trans>This would change</Trans>}>
            <Stack>
              <PreviewWords preview={shown.preview} />
              {shown.preview.strangeRows > 0 && (
                <p>
                  <Plural
                    value={shown.preview.strangeRows}
                    one="# row names a line or programme that this budget does not have; it is left aside."
                    other="# rows name lines or programmes that this budget does not have; they are left aside."
                  />
                </p>
              )}
              <MappingFaults faults={shown.preview.faults} />
              {shown.preview.changedLines > 0 && shown.preview.faults.length === 0 && (
                <div>
                  <Button pending={take.isPending} onClick={() => void confirm(shown)}>
                    <Trans>Take over the mapping</Trans>
                  </Button>
                </div>
              )}
            </Stack>
          </Notice>
        )}
      </Stack>
    </form>
  );
}
