import { Trans, useLingui } from '@lingui/react/macro';
import { ChangedFactsBody } from '@madang/contracts/hearings';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { DateText } from '../../ui/date-text.js';
import { Field, TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { nameFacts } from './hearings.queries.js';

interface ChangedFactsFormProps {
  readonly proposal: string;
  /** The city owes a new answer at once; a resident asks the committee whether it does. */
  readonly by: 'resident' | 'staff';
  readonly refusedOn: string | null;
}

interface Values {
  readonly text: string;
  readonly since: string;
  readonly source: string;
}

/** What is different since the refusal, since when, and where everybody can read it. */
export function ChangedFactsForm({ proposal, by, refusedOn }: ChangedFactsFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(nameFacts(place.city, proposal));
  const ofTheCity = by === 'staff';
  const form = useBodyForm<Values, ChangedFactsBody>({
    body: ChangedFactsBody,
    labels: { text: t`What has changed since the refusal`, since: t`Since which day`, source: t`Where everybody can read it` },
    toBody: (values) => ({ ...values, language: place.language as ChangedFactsBody['language'] }),
    send: async (body) => {
      await mutateAsync(body);
      announce(ofTheCity ? t`It is open again: a new answer is due on the date shown.` : t`The committee must decide by the date shown.`);
    },
  });
  return (
    <>
      <WhatFollows by={by} />
      <Form
        form={form}
        act={ofTheCity ? t`Open the refusal again` : t`Put it before the committee`}
        twin={<Trans>The registry and every library take this on paper.</Trans>}
      >
        <TextArea
          {...form.field('text')}
          rows={5}
          hint={<Trans>Such as a law, a price, money that became free, or a new figure. What you write is public.</Trans>}
        />
        <Field
          {...form.field('since')}
          type="date"
          width="short"
          hint={
            refusedOn !== null && (
              <Trans>
                It was refused on <DateText date={refusedOn} />: name a later day.
              </Trans>
            )
          }
        />
        <Field {...form.field('source')} dir="auto" hint={<Trans>An address on the web, or the name and number of a document.</Trans>} />
      </Form>
    </>
  );
}

/** Said before anybody writes. */
function WhatFollows({ by }: Pick<ChangedFactsFormProps, 'by'>) {
  return (
    <p>
      {by === 'staff' ? (
        <Trans>The city then owes a new answer, by a date that everybody sees. Everybody behind the proposal is told.</Trans>
      ) : (
        <Trans>
          The human-rights committee decides, by a date that everybody sees, whether the city must answer anew. Your name is not shown.
        </Trans>
      )}
    </p>
  );
}
