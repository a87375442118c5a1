import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { Language } from '@madang/contracts/wire';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { Field } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { undoTagging } from './classification-desk.queries.js';

/** Undoing is an act as well, with its own reason. */
export function UndoForm({ id, number }: { readonly id: string; readonly number: number }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const [fault, setFault] = useState<string | null>(null);
  const { mutateAsync, isPending } = useMutation(undoTagging(city, id));
  const undo = async (reason: string) => {
    if (reason.length < 3) return setFault(t`Say why, in a few words: everybody can read it.`);
    setFault(null);
    try {
      await mutateAsync({ reason, language: language as Language });
      announce(t`Act ${number} is undone.`);
    } catch (problem) {
      setFault(asProblem(problem).title);
    }
  };
  return (
    <Details summary={<Trans>Undo act {number}</Trans>}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const written = new FormData(event.currentTarget).get(`reason-${number}`);
          void undo(typeof written === 'string' ? written.trim() : '');
        }}
      >
        <Stack>
          {fault !== null && <Notice kind="stop">{fault}</Notice>}
          <Field name={`reason-${number}`} label={<Trans>Why</Trans>} dir="auto" maxLength={1000} />
          <div>
            <Button type="submit" kind="stop" pending={isPending}>
              <Trans>Undo it</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </Details>
  );
}
