import { Trans, useLingui } from '@lingui/react/macro';
import { AnswerRuleBody, type AnswerRuleView } from '@madang/contracts/second-eyes';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { wasChangedMeanwhile } from '../../../ui/changed-meanwhile.js';
import { Radios } from '../../../ui/choices.js';
import { Field } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { settleAnswerRule } from './second-eyes.mutations.js';

interface Values {
  readonly secondEyes: string;
  readonly publishedIn: string;
}

/** For administrators: whether an answer needs a second pair of eyes, and where that rule is published. */
export function AnswerRuleForm({ rule }: { readonly rule: AnswerRuleView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, error } = useMutation(settleAnswerRule(city));
  const form = useBodyForm<Values, AnswerRuleBody>({
    body: AnswerRuleBody,
    labels: { secondEyes: t`Before an answer is published`, publishedIn: t`Where this rule is published` },
    defaultValues: { secondEyes: rule.secondEyes ? 'needed' : 'free', publishedIn: rule.publishedIn ?? '' },
    toBody: ({ secondEyes, publishedIn }) => ({ secondEyes: secondEyes === 'needed', publishedIn }),
    send: async (body) => {
      await mutateAsync({ body, seen: rule.revision });
      announce(t`The rule holds from now on, and everybody can read it.`);
    },
  });
  return (
    <Form form={form} act={t`Settle the rule`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Radios
        {...form.field('secondEyes')}
        defaultValue={rule.secondEyes ? 'needed' : 'free'}
        choices={[
          { value: 'needed', label: t`A colleague has to approve exactly that text` },
          { value: 'free', label: t`A colleague can be asked, but need not be` },
        ]}
      />
      {wasChangedMeanwhile(error) && (
        <Notice kind="warn">
          <Trans>Somebody settled another rule meanwhile: it stands above. What you chose and wrote is still here.</Trans>
        </Notice>
      )}
      <Field {...form.field('publishedIn')} dir="auto" hint={<Trans>Such as the number of an order, or an address.</Trans>} />
    </Form>
  );
}
