import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { MomentText } from '../../../../ui/date-text.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { stateWords } from '../../../../ui/state-words.js';
import { reasonWords } from '../../reason-words.js';
import { batchQuery } from '../../responses.queries.js';
import { AnswersOfBatch } from './answers-of-batch.js';
import { LeftOut } from './left-out.js';
import { PublishReady } from './publish-ready.js';

/** Answers that were begun with the same words: what each still lacks, and the way out for those that are complete. */
export function BatchPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data: batch } = useSuspenseQuery(batchQuery(place.city, place.search.get('of') ?? ''));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskTogether(place), words: <Trans>Answer several together</Trans> }]} />}
        title={<Trans>Answers begun together</Trans>}
        lead={
          <>
            {i18n._(stateWords[batch.decision].words)}
            {batch.reasonCode !== null && <> · {i18n._(reasonWords[batch.reasonCode])}</>} · <MomentText instant={batch.madeAt} />
          </>
        }
      />
      <LeftOut />
      <AnswersOfBatch batch={batch} />
      {batch.open > 0 && <PublishReady batch={batch} />}
    </Stack>
  );
}
