import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { TagChoicesView, TaggingPreviewView } from '@madang/contracts/classification';
import type { Language } from '@madang/contracts/wire';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { TextArea, Select } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { fieldWords, type TagField } from '../field-words.js';
import { previewTagging, tagLines } from './classification-desk.queries.js';
import type { LineFilter } from './line-filter-address.js';
import { PreviewWords } from './preview-words.js';
import { ValueField } from './value-field.js';

interface TagFormProps {
  readonly lines: LineFilter;
  readonly choices: TagChoicesView;
}

interface Said {
  readonly field: TagField;
  readonly value: string | null;
  readonly reason: string;
}

const takeBack = 'take-back';

/** First what it would change, then, on what was shown, the act itself. */
export function TagForm({ lines, choices }: TagFormProps) {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const [field, setField] = useState<TagField>('cofog');
  const [said, setSaid] = useState<Said | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const preview = useMutation(previewTagging(city));
  const tagging = useMutation(tagLines(city));
  const ask = async (form: FormData) => {
    const value = textOf(form.get('value'));
    const now: Said = { field, value: value === takeBack ? null : value, reason: textOf(form.get('reason')).trim() };
    setFault(null);
    setSaid(null);
    if (value === '') return setFault(t`Choose what to say of the lines.`);
    if (now.reason.length < 3) return setFault(t`Say why, in a few words: everybody can read it.`);
    try {
      await preview.mutateAsync({ lines, tags: [{ field, value: now.value }], asSuggested: false });
      setSaid(now);
    } catch (problem) {
      setFault(asProblem(problem).title);
    }
  };
  const confirm = async ({ field: of, value, reason }: Said, { revision, changedLines }: TaggingPreviewView) => {
    try {
      const body = { lines, tags: [{ field: of, value }], asSuggested: false, reason, language: language as Language, revision };
      await tagging.mutateAsync(body);
      announce(t`Said of ${changedLines} lines.`);
    } catch (problem) {
      setSaid(null);
      setFault(asProblem(problem).title);
    }
  };
  const fields = Object.entries(fieldWords) as [TagField, (typeof fieldWords)['cofog']][];
  return (
    <form
      aria-labelledby="say"
      noValidate
      onChange={() => setSaid(null)}
      onSubmit={(event) => {
        event.preventDefault();
        void ask(new FormData(event.currentTarget));
      }}
    >
      <Stack>
        <h2 id="say">
          <Trans>Say something of all chosen lines</Trans>
        </h2>
        {fault !== null && <Notice kind="stop">{fault}</Notice>}
        <Select
          name="field"
          label={<Trans>What you want to say</Trans>}
          choices={fields.map(([value, words]) => ({ value, label: i18n._(words) }))}
          value={field}
          onChange={(event) => setField(event.currentTarget.value as TagField)}
        />
        <ValueField key={field} field={field} choices={choices} takeBack={takeBack} />
        <TextArea
          name="reason"
          label={<Trans>Why</Trans>}
          rows={2}
          hint={<Trans>Where it is written, or who decided it. Everybody can read this.</Trans>}
        />
        <div>
          <Button type="submit" kind="secondary" pending={preview.isPending}>
            <Trans>See what it would change</Trans>
          </Button>
        </div>
        {said && preview.data && (
          <Notice kind="info" title={<Trans>This would change</Trans>}>
            <Stack>
              <PreviewWords preview={preview.data} />
              {preview.data.changedLines > 0 && (
                <div>
                  <Button pending={tagging.isPending} onClick={() => void confirm(said, preview.data)}>
                    <Trans>Say it of {preview.data.changedLines} lines</Trans>
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

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
