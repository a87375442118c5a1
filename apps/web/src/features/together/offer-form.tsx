import { Trans, useLingui } from '@lingui/react/macro';
import { MergingBody } from '@madang/contracts/mergings';
import type { ProposalView } from '@madang/contracts/proposals';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Details } from '../../ui/details.js';
import { Field, TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { proposalQuery } from './together.queries.js';
import { offerMerging } from './together.mutations.js';
import { togetherPath } from './together-paths.js';

interface OfferProps {
  readonly from: string;
  readonly into: string;
  /** From whose page the offer is made. */
  readonly name: string;
}

/** The words of the one that takes the other in, to be written over; the words of the other stand beside. */
export function OfferForm(props: OfferProps) {
  const { city } = usePlace();
  const { data: from } = useQuery(proposalQuery(city, props.from));
  const { data: into } = useQuery(proposalQuery(city, props.into));
  return from && into ? <Offering {...props} goesIn={from} takesIn={into} /> : null;
}

interface OfferingProps extends OfferProps {
  readonly goesIn: ProposalView;
  readonly takesIn: ProposalView;
}

type Values = Readonly<Record<'title' | 'problem' | 'change' | 'why', string>>;

function Offering({ from, into, name, goesIn, takesIn }: OfferingProps) {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(offerMerging(place.city));
  const { title, problem, change, language } = takesIn;
  const form = useBodyForm<Values, MergingBody>({
    body: MergingBody,
    labels: { title: t`The title`, problem: t`What is wrong`, change: t`What should change`, why: t`Why should they be one?` },
    defaultValues: { title, problem, change, why: '' },
    toBody: (values) => ({ ...values, from, into, language: place.language }) as MergingBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Your offer has gone out, and everybody can read it.`);
      await navigate(togetherPath(place, name));
    },
  });
  const own = { lang: language, dir: 'auto' as const };
  return (
    <Form
      form={form}
      act={t`Send the offer`}
      twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}
    >
      <Details summary={<Trans>The words of the one that goes in, to take from</Trans>}>
        <p lang={goesIn.language} dir="auto">
          <strong>{goesIn.title}</strong>
        </p>
        <p lang={goesIn.language} dir="auto">
          {goesIn.problem}
        </p>
        <p lang={goesIn.language} dir="auto">
          {goesIn.change}
        </p>
      </Details>
      <Field {...form.field('title')} {...own} maxLength={120} />
      <TextArea {...form.field('problem')} {...own} rows={6} />
      <TextArea {...form.field('change')} {...own} rows={6} />
      <TextArea {...form.field('why')} rows={3} dir="auto" />
    </Form>
  );
}
