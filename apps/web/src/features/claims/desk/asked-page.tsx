import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Card } from '../../../ui/card.js';
import { Details } from '../../../ui/details.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { AskedOfOffice } from '../asked-of-office.js';
import { answerInquiry, askedOfOfficesQuery } from '../claims.queries.js';
import { OriginLink } from '../origin-link.js';
import { RecommendationList } from '../recommendation-list.js';
import { WordsForm } from '../words-form.js';
import { ReplyForm } from './reply-form.js';
import { ReportForm } from './report-form.js';

/** For offices: what the ombudsperson asks and recommends. Which claim it comes from is told of open ones. */
export function AskedPage() {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(askedOfOfficesQuery(city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Asked by the ombudsperson</Trans>}
        lead={<Trans>Questions have fourteen days and recommendations sixty. Silence is public.</Trans>}
      />
      {data.inquiries.length + data.recommendations.length === 0 && (
        <EmptyState title={<Trans>Nothing is due</Trans>}>
          <Trans>When the ombudsperson asks the city, it stands here with its date.</Trans>
        </EmptyState>
      )}
      {data.inquiries.map((one) => (
        <Card key={one.id} as="article">
          <Stack>
            <AskedOfOffice inquiry={one} />
            <OriginLink claim={one.claim} />
            <AnswerInquiry inquiry={one.id} />
          </Stack>
        </Card>
      ))}
      <RecommendationList
        recommendations={data.recommendations}
        renderBelow={({ id, acts, claim }) => (
          <>
            <OriginLink claim={claim} />
            {acts.includes('reply') && (
              <Details summary={<Trans>Reply to it</Trans>}>
                <ReplyForm recommendation={id} />
              </Details>
            )}
            {acts.includes('report') && (
              <Details summary={<Trans>Report it as done</Trans>}>
                <ReportForm recommendation={id} />
              </Details>
            )}
          </>
        )}
      />
    </Stack>
  );
}

function AnswerInquiry({ inquiry }: { readonly inquiry: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(answerInquiry(city, inquiry));
  return (
    <Details summary={<Trans>Answer the ombudsperson</Trans>}>
      <WordsForm
        label={t`The answer`}
        act={t`Send the answer`}
        send={async (body) => {
          await mutateAsync(body);
          announce(t`Sent to the ombudsperson.`);
        }}
      />
    </Details>
  );
}
