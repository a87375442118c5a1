import { Trans, useLingui } from '@lingui/react/macro';
import type { FactsPreviewView, FactsTakenView } from '@madang/contracts/fact-imports';
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
import { factsChanged } from './checks-desk.mutations.js';
import { FactsPreview } from './facts-preview.js';
import { sendFacts, type FactsFile } from './send-facts.js';

interface Looked {
  readonly preview: FactsPreviewView;
  readonly given: FactsFile;
}

/** A file is looked at first; only what was looked at can be taken. */
export function FactsImportForm() {
  const { t } = useLingui();
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
    const given = factsFrom(form, { city, language });
    setLooked(null);
    if (!given) return setErrors([{ name: 'file', words: t`Choose a file.` }]);
    void attempt(async () => setLooked({ given, preview: await sendFacts<FactsPreviewView>('preview', given) }));
  };
  const take = (given: FactsFile) =>
    attempt(async () => {
      const { added, replaced, unchanged } = await sendFacts<FactsTakenView>('take', given);
      setLooked(null);
      await factsChanged(client, city);
      announce(t`Stored: ${added} new, ${replaced} replaced, ${unchanged} unchanged. The checks run again.`);
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
          <Trans>Facts can also be sent as a file, by the public interface.</Trans>
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
        <TextArea name="source" label={<Trans>Who says so, and of when</Trans>} rows={2} optional />
        <Select
          name="decimal"
          label={<Trans>What parts the fractions</Trans>}
          empty={t`Find it out`}
          choices={[
            { value: '.', label: t`A point: 1.5` },
            { value: ',', label: t`A comma: 1,5` },
          ]}
        />
        <div>
          <Button type="submit" kind="secondary" pending={pending}>
            <Trans>Look at what would happen</Trans>
          </Button>
        </div>
        {looked && <FactsPreview preview={looked.preview} pending={pending} onTake={() => void take(looked.given)} />}
      </Stack>
    </form>
  );
}

function factsFrom(form: HTMLFormElement, place: Pick<FactsFile, 'city' | 'language'>): FactsFile | undefined {
  const { file, ...rest } = Object.fromEntries(new FormData(form));
  if (!(file instanceof File) || file.name === '') return undefined;
  const said = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );
  return { ...place, file, defaults: Object.fromEntries(said) as Record<string, string> };
}
