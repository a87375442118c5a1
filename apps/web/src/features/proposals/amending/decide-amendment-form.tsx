import { Trans, useLingui } from '@lingui/react/macro';
import { AmendmentDecisionBody } from '@madang/contracts/amendments';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios, type RichChoice } from '../../../ui/choices.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import type { AmendmentProps } from './amendment-props.js';
import { decideAmendment } from './amending.mutations.js';

type Values = Readonly<Record<string, string>>;

/** The author takes a change up, refuses it with a reason, or asks the supporters; other money only the supporters can agree to. */
export function DecideAmendmentForm({ amendment, name, hasSupporters }: AmendmentProps & { readonly hasSupporters: boolean }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(decideAmendment({ city, proposal: name, amendment: amendment.id }));
  // Several suggestions may wait on one page, each with a form of its own.
  const [verdict, reason] = [`verdict-${amendment.id}`, `reason-${amendment.id}`];
  const form = useBodyForm<Values, AmendmentDecisionBody>({
    body: AmendmentDecisionBody,
    labels: { [verdict]: t`What do you say to it?`, [reason]: t`Why not` },
    fieldAt: (path) => (path === 'verdict' ? verdict : reason),
    toBody: (values) =>
      ({ verdict: values[verdict], ...(values[verdict] === 'refuse' && { reason: values[reason] }) }) as AmendmentDecisionBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(said[body.verdict]);
    },
  });
  const said = {
    accept: t`Taken up. Everyone who backs your proposal is told.`,
    ask: t`Your supporters are asked for seven days.`,
    refuse: t`Whoever suggested it is told, with your reason.`,
  };
  const refuses = useWatch({ control: form.control, name: verdict }) === 'refuse';
  return (
    <Form form={form} act={t`Say so`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
      <Radios {...form.field(verdict)} choices={useChoices(amendment.money !== null && hasSupporters, hasSupporters)} />
      {refuses && <TextArea {...form.field(reason)} hint={<Trans>Everybody can read it.</Trans>} rows={3} />}
    </Form>
  );
}

function useChoices(mustAsk: boolean, canAsk: boolean): readonly RichChoice[] {
  const take = {
    value: 'accept',
    label: <Trans>Take it up</Trans>,
    hint: <Trans>The proposal reads so from now on. How it read before stays to be seen.</Trans>,
  };
  const ask = {
    value: 'ask',
    label: <Trans>Ask my supporters</Trans>,
    hint: mustAsk ? (
      <Trans>They put their name to other amounts, so only they can agree. They have seven days; more for than against takes it up.</Trans>
    ) : (
      <Trans>They have seven days; more for than against takes it up.</Trans>
    ),
  };
  const refuse = { value: 'refuse', label: <Trans>Do not take it up</Trans>, hint: <Trans>You say why.</Trans> };
  return [...(mustAsk ? [] : [take]), ...(canAsk ? [ask] : []), refuse];
}
