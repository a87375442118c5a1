import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { AnswerTemplateView } from '@madang/contracts/answer-templates';
import { asProblem } from '../../../../api/problem.js';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { Button, ButtonRow, LinkButton } from '../../../../ui/button.js';
import { Details } from '../../../../ui/details.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { NeedsScript } from '../../../../ui/needs-script.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { reasonWords } from '../../reason-words.js';
import { templatesQuery } from '../../responses.queries.js';
import { TemplateCard } from './template-card.js';
import { retireTemplate } from './templates.mutations.js';
import { useTemplateName } from './use-template-name.js';

/** The words that the office begins its answers with: its own, and those that are ready-made. */
export function TemplatesPage() {
  const place = usePlace();
  const nameOf = useTemplateName();
  const { data } = useSuspenseQuery(templatesQuery(place.city));
  const own = data.templates.filter(({ retired }) => !retired);
  const retired = data.templates.filter((template) => template.retired);
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
        title={<Trans>Templates of answers</Trans>}
        lead={<Trans>Plain words to begin with. What only this one answer can say stands in [brackets], and has to be filled in.</Trans>}
      />
      <section aria-labelledby="own">
        <Stack>
          <h2 id="own">
            <Trans>Of this city</Trans>
          </h2>
          {own.length === 0 && (
            <EmptyState title={<Trans>No templates yet</Trans>}>
              <Trans>Copy one of the ready-made below and change it, or write your own.</Trans>
            </EmptyState>
          )}
          {own.map((template) => (
            <Own key={template.id} template={template} />
          ))}
          <div>
            <LinkButton to={paths.deskTemplate(place)}>
              <Trans>Write a template</Trans>
            </LinkButton>
          </div>
          <NeedsScript>
            <Trans>The desk of the city needs JavaScript.</Trans>
          </NeedsScript>
        </Stack>
      </section>
      <section aria-labelledby="shipped">
        <Stack>
          <h2 id="shipped">
            <Trans>Ready-made, for every decision</Trans>
          </h2>
          {data.shipped.map((template) => (
            <TemplateCard key={template.decision} name={nameOf({ ...template, name: null })} texts={template.texts}>
              <CopyLink of={template.decision} name={nameOf({ ...template, name: null })} />
            </TemplateCard>
          ))}
        </Stack>
      </section>
      {retired.length > 0 && (
        <Details summary={<Trans>No longer used</Trans>}>
          <Stack>
            {retired.map((template) => (
              <TemplateCard key={template.id} name={nameOf(template)} texts={template.texts}>
                <CopyLink of={template.id} name={template.name} />
              </TemplateCard>
            ))}
          </Stack>
        </Details>
      )}
    </Stack>
  );
}

function CopyLink({ of, name }: { readonly of: string; readonly name: string }) {
  const { t } = useLingui();
  const words = t`Copy and change`;
  return (
    <div>
      <LinkButton kind="secondary" to={paths.deskTemplate(usePlace(), { copy: of })} aria-label={`${words}: ${name}`}>
        {words}
      </LinkButton>
    </div>
  );
}

function Own({ template }: { readonly template: AnswerTemplateView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const nameOf = useTemplateName();
  const announce = useAnnounce();
  const { id, name, reasonCode, texts } = template;
  const retiring = useMutation({
    ...retireTemplate(place.city),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const retire = async () => {
    await retiring.mutateAsync(id);
    announce(t`No longer used. It stands at the end of the page and can be copied.`);
  };
  const change = t`Change`;
  const stop = t`Stop using it`;
  return (
    <TemplateCard name={nameOf(template)} texts={texts} reason={reasonCode === null ? t`Any reason` : i18n._(reasonWords[reasonCode])}>
      <ButtonRow>
        <LinkButton kind="secondary" to={paths.deskTemplate(place, { of: id })} aria-label={`${change}: ${name}`}>
          {change}
        </LinkButton>
        <Button
          kind="quiet"
          pending={retiring.isPending}
          aria-label={`${stop}: ${name}`}
          onClick={() => void retire().catch(() => undefined)}
        >
          {stop}
        </Button>
      </ButtonRow>
    </TemplateCard>
  );
}
