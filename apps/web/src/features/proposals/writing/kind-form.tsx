import { Trans, useLingui } from '@lingui/react/macro';
import { ProposalBody } from '@madang/contracts/proposals';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { languageFacts } from '../../../format/languages.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { Select } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { kindWords, proposalKinds } from '../kind-words.js';
import { createDraft } from '../proposals.mutations.js';
import { emptyBody, type DraftBody } from './draft-body.js';

interface KindValues {
  readonly kind: string;
  readonly language: string;
}

/** The first question; answering it makes a draft that only its author can see. */
export function KindForm() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(createDraft(place.city));
  const from = place.search.get('from') ?? undefined;
  const chosen = from === undefined ? undefined : 'reallocation';
  const form = useBodyForm<KindValues, ProposalBody>({
    body: ProposalBody,
    labels: { kind: t`What would you like the city to do?`, language: t`Language in which you write` },
    defaultValues: { ...(chosen === undefined ? {} : { kind: chosen }), language: place.language },
    toBody: ({ kind, language }) => emptyBody(kind as DraftBody['kind'], language as DraftBody['language']),
    send: async (body) => {
      const { id } = await mutateAsync(body as DraftBody);
      await navigate(paths.editProposal(place, id, '', { from }));
    },
  });
  return (
    <Form
      form={form}
      act={t`Go on`}
      twin={<Trans>The same questions stand on a paper form. The help page says where you get it and who helps with writing.</Trans>}
    >
      <Radios
        {...form.field('kind')}
        choices={proposalKinds.map((kind) => ({
          value: kind,
          label: i18n._(kindWords[kind].name),
          hint: i18n._(kindWords[kind].hint),
        }))}
      />
      <Select
        {...form.field('language')}
        hint={<Trans>Any of these; nobody has to write in the language of the majority.</Trans>}
        choices={city.languages.map((code) => ({ value: code, label: languageFacts(code).name }))}
      />
    </Form>
  );
}
