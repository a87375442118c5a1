import { Trans, useLingui } from '@lingui/react/macro';
import { QuestionAnswerBody } from '@madang/contracts/question-answers';
import { type QuestionView } from '@madang/contracts/questions';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { answerQuestion } from '../questions.queries.js';
import { answerBody, answerFieldAt, type AnswerValues } from './answer-fields.js';

/** An answer, or what stands in its place: by name, with figures, their sources, and the data that it rests on. */
export function AnswerForm({ question }: { readonly question: QuestionView }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { id, office, officeHolder, answers } = question;
  const corrects = answers.length > 0;
  const { mutateAsync } = useMutation(answerQuestion({ city, question: id }));
  const form = useBodyForm<AnswerValues, QuestionAnswerBody>({
    body: QuestionAnswerBody,
    labels: {
      office: t`Office in charge`,
      officeHolder: t`Who answers for it`,
      text: t`The answer`,
      correction: t`Why it is corrected`,
      label: t`Figure: what it says`,
      value: t`Figure: the number with its unit`,
      source: t`Figure: source`,
      label2: t`Second figure: what it says`,
      value2: t`Second figure: the number with its unit`,
      source2: t`Second figure: source`,
      tableName: t`Name of the table`,
      tableSource: t`Source of the table`,
      csv: t`The table`,
      linkKind: t`What is published already`,
      linkKey: t`Its code`,
    },
    fieldAt: answerFieldAt,
    defaultValues: { office: office ?? '', officeHolder: officeHolder ?? '' },
    toBody: (values) => answerBody(values, language, corrects),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Answered. Everybody who wants to know is told.`);
    },
  });
  return (
    <Form form={form} act={t`Publish the answer`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Field {...form.field('office')} dir="auto" />
      <Field {...form.field('officeHolder')} hint={<Trans>Name or post: “Head of the parks department”.</Trans>} dir="auto" />
      <TextArea {...form.field('text')} rows={6} dir="auto" />
      {corrects && <TextArea {...form.field('correction')} hint={<Trans>The answer before stays to be read.</Trans>} rows={2} dir="auto" />}
      <Field {...form.field('label')} optional dir="auto" />
      <Field {...form.field('value')} optional dir="auto" width="short" />
      <Field {...form.field('source')} optional hint={<Trans>No figure without its source.</Trans>} dir="auto" />
      <Field {...form.field('label2')} optional dir="auto" />
      <Field {...form.field('value2')} optional dir="auto" width="short" />
      <Field {...form.field('source2')} optional dir="auto" />
      <Field {...form.field('tableName')} optional dir="auto" />
      <TextArea
        {...form.field('csv')}
        optional
        hint={<Trans>Copy the cells from a spreadsheet, headings first, or the text of a CSV file: a thousand rows at most.</Trans>}
        rows={6}
        dir="auto"
      />
      <Field {...form.field('tableSource')} optional dir="auto" />
      <Select
        {...form.field('linkKind')}
        optional
        choices={[
          { value: 'line', label: t`A line of the budget` },
          { value: 'indicator', label: t`An indicator` },
        ]}
      />
      <Field {...form.field('linkKey')} optional width="short" />
    </Form>
  );
}
