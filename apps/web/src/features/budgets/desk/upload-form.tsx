import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Checkboxes, Radios } from '../../../ui/choices.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { Field, Select } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';
import { directionWords } from '../part-words.js';
import { fileAdded } from './budgets-desk.mutations.js';
import { profilesQuery } from './budgets-desk.queries.js';
import { uploadFile } from './upload-file.js';
import styles from './upload-form.module.css';

/** One file at a time: what it holds is asked with it. */
export function UploadForm({ importId, isFirst }: { readonly importId: string; readonly isFirst: boolean }) {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const client = useQueryClient();
  const { data: profiles } = useSuspenseQuery(profilesQuery(city));
  const announce = useAnnounce();
  const [percent, setPercent] = useState<number | null>(null);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);

  const send = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const file = given.get('file');
    if (!(file instanceof File) || file.name === '') return setErrors([{ name: 'file', words: t`Choose a file.` }]);
    setErrors([]);
    setPercent(0);
    const said = {
      direction: textOf(given.get('direction')),
      elimination: given.has('elimination'),
      profile: textOf(given.get('profile')),
    };
    const upload = { city, importId, file, language, ...said };
    try {
      await uploadFile({ ...upload, onProgress: setPercent });
      form.reset();
      await fileAdded(client, city);
      announce(t`${file.name} is here, and its columns are matched by a guess.`);
    } catch (fault) {
      const problem = asProblem(fault);
      const lacking = headingsLacking(problem.facts['missing']);
      const words = problem.title || t`The file did not arrive. Try again.`;
      setErrors([{ name: 'file', words: lacking === '' ? words : `${words}: ${lacking}` }]);
    } finally {
      setPercent(null);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(event.currentTarget);
  };
  const [wrong] = errors;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="upload">
      <Stack>
        <h2 id="upload">
          <Trans>Add a file</Trans>
        </h2>
        <ErrorSummary errors={errors} />
        <Field
          name="file"
          label={<Trans>Budget file (CSV or XLSX)</Trans>}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hint={
            <Trans>
              Up to 512 MB, as your accounts write it. Separators, letters, headings and columns are found out by themselves; you look at
              them next.
            </Trans>
          }
          {...(wrong ? { error: wrong.words } : {})}
        />
        <Radios
          name="direction"
          label={<Trans>What it holds</Trans>}
          defaultValue="expenditure"
          choices={[
            { value: 'expenditure', label: i18n._(directionWords.expenditure) },
            { value: 'revenue', label: i18n._(directionWords.revenue) },
          ]}
        />
        <Checkboxes
          name="elimination"
          label={<Trans>Counted twice</Trans>}
          choices={[
            {
              value: 'yes',
              label: <Trans>These lines are what the city pays to its own bodies</Trans>,
              hint: <Trans>They are taken out of the sum of the whole city.</Trans>,
            },
          ]}
        />
        {profiles.items.length > 0 && (
          <Select
            name="profile"
            label={<Trans>Read it by a profile</Trans>}
            optional
            empty={t`Find out by itself`}
            choices={profiles.items.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {percent !== null && (
          <p className={styles.progress}>
            <label htmlFor="sent">
              {percent < 100 ? <Trans>Sending: {quarter(percent)}%</Trans> : <Trans>Sent. Now the file is being read.</Trans>}
            </label>
            <progress id="sent" max={100} value={percent} />
          </p>
        )}
        <div>
          <Button type="submit" kind={isFirst ? 'primary' : 'secondary'} pending={percent !== null}>
            <Trans>Add the file</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

/** Read out at quarters: a number that never stops changing is noise. */
function quarter(percent: number): number {
  return Math.floor(percent / 25) * 25;
}

/** The headings of a chosen profile that the file does not have, as the API names them. */
function headingsLacking(missing: unknown): string {
  if (!Array.isArray(missing)) return '';
  return (missing as readonly { readonly heading: { readonly text: string } }[]).map(({ heading }) => heading.text).join(', ');
}
