import { Trans, useLingui } from '@lingui/react/macro';
import { namedGapsIn } from '@madang/accountability';
import type { CityView } from '@madang/contracts/cities';
import type { ResponseDraftBody, ResponseDraftView } from '@madang/contracts/response-drafts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Button } from '../../../../ui/button.js';
import { Checkboxes } from '../../../../ui/choices.js';
import { Details } from '../../../../ui/details.js';
import { Select } from '../../../../ui/field.js';
import { Link } from '../../../../ui/link.js';
import { Stack } from '../../../../ui/stack.js';
import { templatesQuery } from '../../responses.queries.js';
import { fits, fromTemplate, offeredTemplates, type FromTemplate } from './from-template.js';
import { useTemplateName } from './use-template-name.js';
import { WhatWasFilled } from './what-was-filled.js';

interface StartFromTemplateProps {
  readonly content: ResponseDraftBody;
  readonly change: (patch: Partial<ResponseDraftBody>) => void;
  readonly decisions: ResponseDraftView['decisions'];
  readonly languages: CityView['languages'];
}

/** Words to begin with. They go into empty fields alone, so that nothing is lost by trying. */
export function StartFromTemplate({ content, change, decisions, languages }: StartFromTemplateProps) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const nameOf = useTemplateName();
  const { data } = useSuspenseQuery(templatesQuery(place.city));
  const [key, setKey] = useState('');
  const [translated, setTranslated] = useState(false);
  const [done, setDone] = useState<FromTemplate | null>(null);
  const offered = offeredTemplates(data).filter((template) => fits(template, content, decisions));
  const chosen = offered.find((template) => template.key === key);
  const fill = () => {
    if (!chosen) return;
    const filling = fromTemplate(chosen, content, translated ? languages : []);
    change(filling.patch);
    setDone(filling);
    announce(filling.filled.length > 0 ? t`The empty fields are filled. Now fill the gaps in brackets.` : t`No field was empty.`);
  };
  return (
    <Details summary={<Trans>Start from a template</Trans>}>
      <Stack>
        <Select
          name="template"
          label={t`Template`}
          hint={<Trans>Only those that fit the decision and the reason. What you have written stays as it is.</Trans>}
          empty={t`Choose a template`}
          choices={offered.map((template) => ({ value: template.key, label: nameOf(template) }))}
          value={chosen ? key : ''}
          onChange={(event) => setKey(event.target.value)}
        />
        {languages.length > 1 && (
          <Checkboxes
            name="templateTranslated"
            label={t`Languages`}
            choices={[{ value: 'all', label: t`Fill the other languages of the city too` }]}
            onChange={(event) => setTranslated(event.target.checked)}
          />
        )}
        <div>
          <Button kind="secondary" refusal={chosen ? undefined : t`Choose a template first.`} onClick={fill}>
            <Trans>Fill the empty fields</Trans>
          </Button>
        </div>
        {done && <WhatWasFilled done={done} gaps={gapsIn(content, done)} />}
        <Link to={paths.deskTemplates(place)}>
          <Trans>Make or change templates</Trans>
        </Link>
      </Stack>
    </Details>
  );
}

/** The gaps that still stand in what was filled; they go as they are written. */
function gapsIn(content: ResponseDraftBody, { filled }: FromTemplate): readonly string[] {
  const { explanation, alternative, nextStep, appealRoute, budgetStage } = content;
  const own = { explanation, alternative, nextStep, appealRoute, budgetStage };
  const texts = Object.entries(own).filter(([name]) => filled.includes(name));
  return [...new Set(texts.flatMap(([, text]) => namedGapsIn(text)))];
}
