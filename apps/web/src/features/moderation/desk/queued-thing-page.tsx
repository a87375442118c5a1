import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { QueuedThingView } from '@madang/contracts/moderation-queue';
import { moderationPaths } from '../../../app/moderation-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { appealWords, coverWords, thingWords, warningWords } from '../../../ui/cover-words.js';
import { MomentText } from '../../../ui/date-text.js';
import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { queuedThingQuery } from '../moderation.queries.js';
import { PlaceLink } from '../place-link.js';
import { ShownWords } from '../shown-words.js';
import { reportWords } from '../verdict-words.js';
import { ReportedFile } from './reported-file.js';
import { DecideThingForm } from './decide-thing-form.js';

/** Reported words, what people say of them, what was decided before, and the few things that can be decided. */
export function QueuedThingPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { kind = '', thing = '' } = place.params;
  const { data } = useSuspenseQuery(queuedThingQuery(place.city, kind, thing));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: moderationPaths.desk(place), words: <Trans>Reported words</Trans> }]} />}
        title={i18n._(thingWords[data.kind])}
        lead={<PlaceLink place={data.place} />}
      />
      {data.texts.length === 0 ? (
        <Notice kind="info">
          <Trans>There is nothing left to read here.</Trans>
        </Notice>
      ) : (
        <ShownWords texts={data.texts} language={data.language} />
      )}
      {data.file !== null && <ReportedFile thing={data} file={data.file} />}
      <Reports data={data} />
      <Before data={data} />
      {data.mayDecide ? (
        <DecideThingForm thing={data} />
      ) : (
        <Notice kind="info">
          <Trans>You wrote it, reported it, or it is about your proposal: another facilitator decides.</Trans>
        </Notice>
      )}
    </Stack>
  );
}

function Reports({ data: { reports } }: { readonly data: QueuedThingView }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="reports">
      <Stack>
        <h2 id="reports">
          <Trans>What people say</Trans>
        </h2>
        {reports.length === 0 && (
          <p>
            <Trans>Nobody has reported it, or it is decided.</Trans>
          </p>
        )}
        <ul>
          {reports.map(({ reason, note, at, bySystem }) => (
            <li key={`${at}${reason}`}>
              <MomentText instant={at} /> ·{' '}
              {bySystem ? <Trans>The house itself asks: several accounts say the same words</Trans> : i18n._(reportWords[reason])}
              {note !== null && (
                <>
                  {': '}
                  <span dir="auto">{note}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}

function Before({ data: { covers } }: { readonly data: QueuedThingView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  if (covers.length === 0) return null;
  return (
    <section aria-labelledby="before">
      <Stack>
        <h2 id="before">
          <Trans>Decided before</Trans>
        </h2>
        <ul>
          {covers.map(({ id, at, reason, warning, appeal }) => (
            <li key={id}>
              <Link to={moderationPaths.cover(place, id)}>
                <MomentText instant={at} />
              </Link>{' '}
              · {reason && i18n._(coverWords[reason])}
              {warning && i18n._(warningWords[warning])}
              {appeal && <> · {i18n._(appealWords[appeal.state])}</>}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
