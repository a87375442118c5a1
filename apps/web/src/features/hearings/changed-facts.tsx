import { Trans } from '@lingui/react/macro';
import type { ChangedFactsView } from '@madang/contracts/hearings';
import { DateText, MomentText } from '../../ui/date-text.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { Quote } from '../../ui/quote.js';
import { Stack } from '../../ui/stack.js';

/** Why a refusal was opened again. */
export function ChangedFacts({ facts: { id, by, mine, since, text, language, source, at } }: { readonly facts: ChangedFactsView }) {
  return (
    <Stack>
      <h3>
        {by === 'staff' ? <Trans>The city opened its refusal again</Trans> : <Trans>A resident put it before the committee again</Trans>}
      </h3>
      <Quote text={text} language={language} />
      <p>
        <Trans>
          Since <DateText date={since} />. Where to read it: <bdi>{source}</bdi>
        </Trans>
      </p>
      <p>
        <MomentText instant={at} />
      </p>
      {by === 'resident' && !mine && <ReportLink kind="changed_facts" thing={id} />}
    </Stack>
  );
}
