import { Trans, useLingui } from '@lingui/react/macro';
import { SaidBody } from '@madang/contracts/hearings';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { say, type SaidAct } from './hearings.queries.js';

interface Values {
  readonly text: string;
}

/** An appeal, a question to the author, or the author's answer: words that everybody reads. */
export function SaidForm({ act, proposal }: { readonly act: SaidAct; readonly proposal: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(say(place.city, proposal, act));
  const words = {
    appeal: {
      label: t`Why you do not accept the answer`,
      hint: t`The human-rights committee decides by a date that everybody sees. What you write is public.`,
      send: t`Appeal`,
      said: t`Your appeal is lodged. The committee must decide by the date shown.`,
    },
    ask_author: {
      label: t`What you need to know`,
      hint: t`This can be asked once. The clock stands still until the author answers, and no longer than the rules allow.`,
      send: t`Ask the author`,
      said: t`The author is asked, and the clock stands still.`,
    },
    answer_author: {
      label: t`Your answer`,
      hint: t`The clock of the city starts again as soon as you answer. What you write is public.`,
      send: t`Send the answer`,
      said: t`Your answer is public, and the clock runs again.`,
    },
  }[act];
  const form = useBodyForm<Values, SaidBody>({
    body: SaidBody,
    labels: { text: words.label },
    toBody: ({ text }) => ({ text, language: place.language as SaidBody['language'] }),
    send: async (body) => {
      await mutateAsync(body);
      announce(words.said);
    },
  });
  return (
    <Form form={form} act={words.send} twin={<Trans>The registry and every library take this on paper.</Trans>}>
      <TextArea {...form.field('text')} rows={5} hint={words.hint} />
    </Form>
  );
}
