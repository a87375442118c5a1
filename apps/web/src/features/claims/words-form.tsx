import { Trans } from '@lingui/react/macro';
import { ClaimWordsBody } from '@madang/contracts/claim-bodies';
import { usePlace } from '../../app/use-place.js';
import { Form } from '../../ui/body-form.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';

interface Asked {
  readonly label: string;
  readonly act: string;
  readonly send: (body: ClaimWordsBody) => Promise<unknown>;
}

/** One text, whoever writes it. */
export function WordsForm({ label, act, send }: Asked) {
  const { language } = usePlace();
  const form = useBodyForm<{ readonly text: string }, ClaimWordsBody>({
    body: ClaimWordsBody,
    labels: { text: label },
    toBody: ({ text }) => ({ text: (text ?? '').trim(), language }) as ClaimWordsBody,
    send,
  });
  return (
    <Form form={form} act={act} twin={<Trans>You can write to the ombudsperson on paper: the help page says where.</Trans>}>
      <TextArea {...form.field('text')} rows={5} dir="auto" />
    </Form>
  );
}
