import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { NamedProfileBody } from '@madang/contracts/import-profiles';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { Field } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';
import { importProfile } from './profiles.mutations.js';
import styles from './upload-form.module.css';

/** A profile is a page of text; what is larger is something else. */
const largest = 256 * 1024;

/** Takes in a profile that another city has handed on. */
export function ProfileImportForm() {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useMutation(importProfile(city));
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const refuse = (...words: readonly string[]) => setErrors(words.map((said) => ({ name: 'profile', words: said })));

  const take = async (form: HTMLFormElement) => {
    const file = new FormData(form).get('profile');
    if (!(file instanceof File) || file.name === '') return refuse(t`Choose a file.`);
    const body = file.size > largest ? undefined : parsed(await file.text());
    if (body === undefined)
      return refuse(t`This is no profile: it is a file that ends in .json, downloaded from this page in another city.`);
    setErrors([]);
    try {
      await mutateAsync(body);
      form.reset();
      announce(t`The profile ${body.name} is kept.`);
    } catch (fault) {
      const { title, errors: wrong } = asProblem(fault);
      refuse(title, ...wrong.map(({ pointer, code }) => t`At ${pointer.replace(/^#\//u, '')}: ${code}`));
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void take(event.currentTarget);
  };
  const [wrong] = errors;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="take-in">
      <Stack>
        <h2 id="take-in">
          <Trans>Take in a profile of another city</Trans>
        </h2>
        <ErrorSummary errors={errors} />
        <Field
          name="profile"
          label={<Trans>Profile (JSON)</Trans>}
          type="file"
          accept=".json,application/json"
          {...(wrong ? { error: wrong.words } : {})}
        />
        <div>
          <Button type="submit" kind="secondary" pending={isPending}>
            <Trans>Take it in</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Whether it holds what a profile must hold, the API says; here only whether it is an object at all. */
function parsed(text: string): NamedProfileBody | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as NamedProfileBody) : undefined;
  } catch {
    return undefined;
  }
}
