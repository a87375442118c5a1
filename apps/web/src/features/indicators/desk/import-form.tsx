import { Trans, useLingui } from '@lingui/react/macro';
import type { ValuesPreviewView, ValuesTakenView } from '@madang/contracts/indicator-imports';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { NeedsScript } from '../../../ui/needs-script.js';
import { Stack } from '../../../ui/stack.js';
import { qualityWords } from '../sheet-words.js';
import { ImportPreview } from './import-preview.js';
import { figuresChanged } from './indicators-desk.mutations.js';
import { sendFigures, type FiguresFile } from './send-figures.js';

interface Looked {
  readonly preview: ValuesPreviewView;
  readonly given: FiguresFile;
}

/** A file is looked at first; only what was looked at can be taken. */
export function ImportForm() {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);

  const attempt = async (work: () => Promise<void>) => {
    setErrors([]);
    setPending(true);
    try {
      await work();
    } catch (fault) {
      setErrors([{ name: 'file', words: asProblem(fault).title || t`The file did not arrive. Try again.` }]);
    } finally {
      setPending(false);
    }
  };
  const look = (form: HTMLFormElement) => {
    const given = figuresFrom(form, { city, language });
    setLooked(null);
    if (!given) return setErrors([{ name: 'file', words: t`Choose a file.` }]);
    void attempt(async () => setLooked({ given, preview: await sendFigures<ValuesPreviewView>('preview', given) }));
  };
  const take = (given: FiguresFile) =>
    attempt(async () => {
      const taken = await sendFigures<ValuesTakenView>('take', given);
      setLooked(null);
      await figuresChanged(client, city);
      const { added, corrected, unchanged } = taken;
      announce(t`Stored: ${added} new, ${corrected} corrected, ${unchanged} unchanged.`);
    });
  const [wrong] = errors;
  return (
    <form
      method="post"
      noValidate
      onChange={() => setLooked(null)}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        look(event.currentTarget);
      }}
    >
      <Stack>
        <NeedsScript>
          <Trans>Figures can also be sent as a file, by the public interface.</Trans>
        </NeedsScript>
        <ErrorSummary errors={errors} />
        <Field
          name="file"
          label={<Trans>CSV or XLSX file</Trans>}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          {...(wrong ? { error: wrong.words } : {})}
        />
        <h2>
          <Trans>What holds where no column says otherwise</Trans>
        </h2>
        <Field name="source" label={<Trans>Who says so</Trans>} optional dir="auto" />
        <Field name="code" label={<Trans>Code of the indicator</Trans>} optional width="short" dir="ltr" />
        <Field name="year" label={<Trans>Year</Trans>} inputMode="numeric" optional width="short" dir="ltr" />
        <Select
          name="quality"
          label={<Trans>How it came about</Trans>}
          choices={(['official', 'survey', 'estimated', 'resident-collected'] as const).map((quality) => ({
            value: quality,
            label: i18n._(qualityWords[quality]),
          }))}
        />
        <Field name="licence" label={<Trans>Terms of use</Trans>} optional dir="auto" />
        <Select
          name="decimal"
          label={<Trans>What parts the fractions</Trans>}
          empty={t`Find it out`}
          choices={[
            { value: '.', label: t`A point: 1.5` },
            { value: ',', label: t`A comma: 1,5` },
          ]}
        />
        <TextArea
          name="because"
          label={<Trans>Why figures that stand already are replaced</Trans>}
          hint={<Trans>Needed only where the file changes some. The old ones stay readable, with this reason.</Trans>}
          rows={2}
          optional
        />
        <div>
          <Button type="submit" kind="secondary" pending={pending}>
            <Trans>Look at what would happen</Trans>
          </Button>
        </div>
        {looked && (
          <ImportPreview
            preview={looked.preview}
            reasoned={looked.given.defaults['because'] !== undefined}
            pending={pending}
            onTake={() => void take(looked.given)}
          />
        )}
      </Stack>
    </form>
  );
}

function figuresFrom(form: HTMLFormElement, place: Pick<FiguresFile, 'city' | 'language'>): FiguresFile | undefined {
  const { file, ...rest } = Object.fromEntries(new FormData(form));
  if (!(file instanceof File) || file.name === '') return undefined;
  const said = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );
  return { ...place, file, defaults: Object.fromEntries(said) as Record<string, string> };
}
