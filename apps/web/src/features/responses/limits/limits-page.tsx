import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { TimeLimitsView } from '@madang/contracts/time-limits';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { DateText } from '../../../ui/date-text.js';
import { Named } from '../../../ui/named.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { WhoIsAsked } from '../escalation/who-is-asked.js';
import { limitsQuery } from '../responses.queries.js';
import { limitSections } from './limit-words.js';
import { LimitsTable } from './limits-table.js';
import { weekdayName } from './weekday-name.js';

/** How long the city has for each step, and where it has published that. */
export function LimitsPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(limitsQuery(place.city));
  const { publishedIn } = data;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.responses(place), words: <Trans>Answers</Trans> }]} />}
        title={<Trans>How long the city has</Trans>}
        lead={<Trans>Every step has a date, counted in calendar days. A clock that runs keeps the date that it was given.</Trans>}
      />
      <p>
        {publishedIn === null ? (
          <Trans>The city has settled nothing of its own: the usual limits hold.</Trans>
        ) : (
          <Trans>
            Published in: <bdi>{publishedIn}</bdi>
          </Trans>
        )}
      </p>
      {limitSections.map(({ title, limits }) => {
        const caption = i18n._(title);
        const rows = limits.flatMap((limit) => data.limits.filter((one) => one.limit === limit));
        return <LimitsTable key={caption} caption={caption} rows={rows} />;
      })}
      <WhoIsAsked />
      <ClosedDays settled={data} />
    </Stack>
  );
}

function ClosedDays({ settled: { closedWeekdays, holidays } }: { readonly settled: TimeLimitsView }) {
  const place = usePlace();
  const format = useFormat();
  return (
    <section aria-labelledby="closed-days">
      <Stack>
        <h2 id="closed-days">
          <Trans>Days on which no limit ends</Trans>
        </h2>
        {closedWeekdays.length + holidays.length === 0 ? (
          <p>
            <Trans>None: a limit can end on any day.</Trans>
          </p>
        ) : (
          <p>
            <Trans>A limit that would end on one of these ends on the next open day.</Trans>
          </p>
        )}
        {closedWeekdays.length > 0 && <p>{format.list(closedWeekdays.map((one) => weekdayName(place.language, one)))}</p>}
        {holidays.length > 0 && (
          <ul>
            {holidays.map(({ on, names }) => (
              <li key={on}>
                <DateText date={on} /> <Named names={names} otherwise="" />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </section>
  );
}
