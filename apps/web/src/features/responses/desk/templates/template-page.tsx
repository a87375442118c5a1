import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { AnswerTemplatesView, AnswerTemplateView, ShippedTemplateView } from '@madang/contracts/answer-templates';
import { useNavigate } from 'react-router';
import { cityQuery } from '../../../../api/city.queries.js';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { templatesQuery } from '../../responses.queries.js';
import { TemplateForm } from './template-form.js';
import { keepTemplate } from './templates.mutations.js';

/** One template is written: a new one, a copy of another, or one that is there already. */
export function TemplatePage() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { data } = useSuspenseQuery(templatesQuery(place.city));
  const { mutateAsync } = useMutation(keepTemplate(place.city));
  const [of, copy] = [place.search.get('of'), place.search.get('copy')];
  const changed = data.templates.find(({ id, retired }) => id === of && !retired) ?? null;
  const start = changed ?? copied(data, copy) ?? {};
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskTemplates(place), words: <Trans>Templates of answers</Trans> }]} />}
        title={changed ? <Trans>Change a template</Trans> : <Trans>Write a template</Trans>}
        lead={<Trans>Short sentences, everyday words: whoever asked should understand it at once.</Trans>}
      />
      <TemplateForm
        key={of ?? copy ?? ''}
        start={start}
        city={city}
        send={async (body) => {
          await mutateAsync({ body, changed });
          await navigate(paths.deskTemplates(place));
          announce(t`The template is kept. Colleagues can begin their answers with it.`);
        }}
      />
    </Stack>
  );
}

/** A copy gets a name of its own, so that two are told apart. */
function copied(
  { templates, shipped }: AnswerTemplatesView,
  copy: string | null,
): Omit<AnswerTemplateView, 'name'> | ShippedTemplateView | undefined {
  const template = templates.find(({ id }) => id === copy);
  if (!template) return shipped.find(({ decision }) => decision === copy);
  const { name: _old, ...rest } = template;
  return rest;
}
