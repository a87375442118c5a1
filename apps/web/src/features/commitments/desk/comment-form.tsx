import { Trans, useLingui } from '@lingui/react/macro';
import { GradeCommentBody } from '@madang/contracts/grades';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { commentGrades } from '../commitments.queries.js';

/** The office answers in words; grades are not its own to give. */
export function CommentForm({ proposal }: { readonly proposal: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(commentGrades(place.city, proposal));
  const form = useBodyForm<{ readonly words: string }, GradeCommentBody>({
    body: GradeCommentBody,
    labels: { words: t`What the city says to the grades` },
    toBody: ({ words }) => ({ words, language: city.ownLanguage }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Published beside the grades.`);
    },
  });
  return (
    <Form form={form} act={t`Publish these words`} twin={<Trans>Words are entered here by the office.</Trans>}>
      <TextArea {...form.field('words')} rows={4} dir="auto" hint={<Trans>The grades stay as they are.</Trans>} />
    </Form>
  );
}
