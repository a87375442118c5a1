import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { MomentText } from '../../../ui/date-text.js';
import { Details } from '../../../ui/details.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Field } from '../../../ui/field.js';
import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { AnswerEffects } from '../answer-effects.js';
import { askedForQuery } from '../responses.queries.js';
import { AnswerPreview } from './answer-preview.js';
import { DecisionFields } from './decision-fields.js';
import { DraftConflict } from './draft-conflict.js';
import { ExplanationField } from './explanation-field.js';
import { FigureFields } from './figure-fields.js';
import { NextFields } from './next-fields.js';
import { sectionIds } from './next-step.js';
import { PartFields } from './part-fields.js';
import { ReplyFields } from './reply-fields.js';
import { StillMissing } from './still-missing.js';
import { StartFromTemplate } from './templates/start-from-template.js';
import { OwnWordsField } from './together/own-words-field.js';
import { TranslationFields } from './translation-fields.js';
import { useAnswerDraft } from './use-answer-draft.js';
import { useFieldNames } from './use-field-names.js';
import { WordsAreBack } from './words-are-back.js';

interface ResponseFormProps {
  readonly proposal: string;
  /** Whether the answer is awaited already; before that a draft can be begun. */
  readonly ready: boolean;
}

/** One page with everything that an answer must carry, in the order in which residents read it. */
export function ResponseForm({ proposal, ready }: ResponseFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { city } = place;
  const { data: cityView } = useSuspenseQuery(cityQuery(city));
  const { data: asked } = useSuspenseQuery(askedForQuery(city, proposal));
  const { draft, content, change, errors, conflict, pending, ...answer } = useAnswerDraft(proposal, useFieldNames());
  const fields = { content, change, errorOf: (name: string) => errors.byField.get(name) };
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answer.save();
      }}
    >
      <Stack>
        <Notice kind="info">
          <Trans>Only staff can see a draft. It does not stop the clock.</Trans>{' '}
          {draft.changedAt !== null && (
            <Trans>
              Last saved by <bdi>{draft.changedBy}</bdi>, <MomentText instant={draft.changedAt} />.
            </Trans>
          )}
        </Notice>
        {answer.areBack && (
          <WordsAreBack onGiveUp={answer.useSaved}>
            <Trans>Use the saved draft instead</Trans>
          </WordsAreBack>
        )}
        <ErrorSummary errors={errors.summary} />
        {conflict && <DraftConflict conflict={conflict} settle={answer.settle} />}
        <StartFromTemplate content={content} change={change} decisions={draft.decisions} languages={cityView.languages} />
        <h3>
          <Trans>Decision and reason</Trans>
        </h3>
        <DecisionFields {...fields} decisions={draft.decisions} />
        {content.decision === 'accepted_in_part' && <PartFields {...fields} moves={asked.moves} />}
        <h3>
          <Trans>In plain words</Trans>
        </h3>
        <ExplanationField {...fields} />
        {draft.batch !== null && <OwnWordsField {...fields} />}
        <ReplyFields {...fields} asked={draft.replies} language={asked.language} />
        <Field
          name="office"
          dir="auto"
          label={t`Office that answers`}
          error={fields.errorOf('office')}
          value={content.office}
          onChange={(event) => change({ office: event.target.value })}
        />
        <Field
          name="officeHolder"
          dir="auto"
          label={t`Who stands for it`}
          hint={<Trans>A title, such as “Head of the parks department”.</Trans>}
          error={fields.errorOf('officeHolder')}
          value={content.officeHolder}
          onChange={(event) => change({ officeHolder: event.target.value })}
        />
        <h3>
          <Trans>What it rests on</Trans>
        </h3>
        <FigureFields {...fields} currency={cityView.currency} />
        <div id="field-effects" tabIndex={-1}>
          <p>
            <Trans>The effect on rights is worked out from the budget lines when the draft is saved. Nobody types it.</Trans>
          </p>
          <AnswerEffects effects={draft.effects} />
        </div>
        <h3>
          <Trans>What comes next</Trans>
        </h3>
        <NextFields {...fields} earliestAppealEnd={draft.earliestAppealEnd} />
        <TranslationFields {...fields} languages={cityView.languages} ownWords={draft.batch !== null} />
        <Details summary={<Trans>How residents will see it</Trans>}>
          <AnswerPreview content={content} computed={draft} />
        </Details>
        {answer.unsaved && (
          <p>
            <Trans>Not everything in this form is saved yet.</Trans>
          </p>
        )}
        {draft.changedAt !== null && <StillMissing gaps={draft.gaps} />}
        <div id={sectionIds.publish}>
          <ButtonRow>
            <Button
              pending={pending}
              refusal={ready ? undefined : t`The answer is not awaited yet: end the review first.`}
              onClick={answer.publish}
            >
              <Trans>Publish the answer</Trans>
            </Button>
            <Button type="submit" kind="secondary" pending={pending}>
              <Trans>Save the draft</Trans>
            </Button>
          </ButtonRow>
        </div>
        {draft.batch !== null && (
          <div>
            <Link to={paths.deskBatch(place, { of: draft.batch })}>
              <Trans>The answers that were begun together with this one</Trans>
            </Link>
          </div>
        )}
      </Stack>
    </form>
  );
}
