import { Trans, useLingui } from '@lingui/react/macro';
import { DateText } from '../../../ui/date-text.js';
import { Field, TextArea } from '../../../ui/field.js';
import type { AnswerFields } from './answer-fields.js';

interface NextFieldsProps extends AnswerFields {
  /** The first day that leaves the whole time for an appeal; null where there is none. */
  readonly earliestAppealEnd: string | null;
}

/** What is offered instead, what happens next, and where to turn. */
export function NextFields({ content, change, errorOf, earliestAppealEnd }: NextFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        name="alternative"
        rows={3}
        label={t`What is offered instead`}
        hint={<Trans>If nothing is, write “none”: it is then said plainly.</Trans>}
        error={errorOf('alternative')}
        value={content.alternative}
        onChange={(event) => change({ alternative: event.target.value })}
      />
      <Field
        name="nextStepOn"
        type="date"
        width="short"
        label={t`Next date`}
        error={errorOf('nextStepOn')}
        value={content.nextStepOn ?? ''}
        onChange={(event) => change({ nextStepOn: event.target.value || null })}
      />
      <Field
        name="nextStep"
        dir="auto"
        optional
        label={t`What happens on that date`}
        error={errorOf('nextStep')}
        value={content.nextStep}
        onChange={(event) => change({ nextStep: event.target.value })}
      />
      {content.decision !== 'accepted' && (
        <>
          <TextArea
            name="appealRoute"
            rows={2}
            label={t`Where and how to appeal`}
            error={errorOf('appealRoute')}
            value={content.appealRoute}
            onChange={(event) => change({ appealRoute: event.target.value })}
          />
          <Field
            name="appealUntil"
            type="date"
            width="short"
            label={t`Last day for an appeal`}
            hint={
              earliestAppealEnd !== null && (
                <Trans>
                  If it is published today: <DateText date={earliestAppealEnd} /> or later.
                </Trans>
              )
            }
            error={errorOf('appealUntil')}
            value={content.appealUntil ?? ''}
            onChange={(event) => change({ appealUntil: event.target.value || null })}
          />
        </>
      )}
    </>
  );
}
