import { Trans, useLingui } from '@lingui/react/macro';
import { QuestionRuleBody, type QuestionRuleView } from '@madang/contracts/questions';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field } from '../../../ui/field.js';
import { wasChangedMeanwhile } from '../../../ui/changed-meanwhile.js';
import { Notice } from '../../../ui/notice.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { settleQuestionRule } from '../questions.queries.js';

interface Values {
  readonly days: string;
  readonly publishedRule: string;
}

/** For administrators. Questions that wait already keep their dates. */
export function QuestionRuleForm({ rule }: { readonly rule: QuestionRuleView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, error } = useMutation(settleQuestionRule(city));
  const form = useBodyForm<Values, QuestionRuleBody>({
    body: QuestionRuleBody,
    labels: { days: t`Days for an answer`, publishedRule: t`The published rule that allows more than usual` },
    defaultValues: { days: String(rule.days), publishedRule: rule.publishedRule ?? '' },
    toBody: ({ days, publishedRule }) => ({
      days: Number(days.trim() || Number.NaN),
      publishedRule: publishedRule.trim() === '' ? null : publishedRule,
    }),
    send: async (body) => {
      await mutateAsync({ body, seen: rule.revision });
      announce(t`The rule holds for questions that are asked from now on.`);
    },
  });
  return (
    <Form form={form} act={t`Settle the rule`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Field
        {...form.field('days')}
        inputMode="numeric"
        width="short"
        hint={<Trans>Questions that wait already keep their dates.</Trans>}
      />
      {wasChangedMeanwhile(error) && (
        <Notice kind="warn">
          <Trans>Somebody settled another rule meanwhile: it stands above. What you wrote is still here.</Trans>
        </Notice>
      )}
      <Field {...form.field('publishedRule')} optional dir="auto" hint={<Trans>Such as the number of an order, or an address.</Trans>} />
    </Form>
  );
}
