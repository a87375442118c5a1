import { Trans, useLingui } from '@lingui/react/macro';
import { GradeBody } from '@madang/contracts/grades';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { giveGrade } from './commitments.queries.js';
import { gradeWords, type GradeLetter } from './grade-words.js';

interface GradeFormProps {
  readonly proposal: string;
  readonly mine: GradeLetter | null;
}

interface Values {
  readonly grade: GradeLetter;
  readonly note: string;
}

/** A grade from A to E by somebody on the panel; it can be changed for as long as grades are given. */
export function GradeForm({ proposal, mine }: GradeFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(giveGrade(place.city, proposal));
  const form = useBodyForm<Values, GradeBody>({
    body: GradeBody,
    labels: { grade: t`How well was the promise kept?`, note: t`What you saw` },
    toBody: ({ grade, note }) => ({ grade, language: place.language as GradeBody['language'], ...(note ? { note } : {}) }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Your grade is counted and public. You can change it for as long as grades are given.`);
    },
  });
  return (
    <Form
      form={form}
      act={mine === null ? t`Give this grade` : t`Change my grade`}
      twin={<Trans>You can tell the facilitator of your district your grade, in person or by telephone.</Trans>}
    >
      <Radios
        {...form.field('grade')}
        defaultValue={mine ?? undefined}
        choices={(Object.keys(gradeWords) as GradeLetter[]).map((letter) => ({
          value: letter,
          label: i18n._(gradeWords[letter].name),
          hint: i18n._(gradeWords[letter].meaning),
        }))}
      />
      <TextArea {...form.field('note')} optional rows={3} hint={<Trans>Where and when. Do not name people.</Trans>} />
    </Form>
  );
}
