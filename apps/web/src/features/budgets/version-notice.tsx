import { calendarDateIn } from '@madang/basics';
import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DateText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';

/** Whether this version stands in the place of another, or another in its place: said before any figure. */
export function VersionNotice({ version }: { readonly version: BudgetVersionView }) {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { id, corrects, correctedBy } = version;
  const on = (instant: string) => <DateText date={calendarDateIn(city.timeZone, new Date(instant))} form="short" />;
  return (
    <>
      {correctedBy && (
        <Notice kind="warn" title={<Trans>This version was corrected on {on(correctedBy.publishedAt)}</Trans>}>
          <Reason words={correctedBy.reason} language={city.ownLanguage} />
          <p>
            <Link to={paths.budget(place, { version: correctedBy.id })}>
              <Trans>See the corrected version</Trans>
            </Link>
            {' · '}
            <Link to={paths.budgetMore(place, 'changes', { version: correctedBy.id, since: id })}>
              <Trans>See what changed</Trans>
            </Link>
          </p>
        </Notice>
      )}
      {corrects && (
        <Notice kind="info" title={<Trans>This is a correction of the version of {on(corrects.publishedAt)}</Trans>}>
          <Reason words={corrects.reason} language={city.ownLanguage} />
          <p>
            <Link to={paths.budgetMore(place, 'changes', { version: id, since: corrects.id })}>
              <Trans>See what changed</Trans>
            </Link>
            {' · '}
            <Link to={paths.budget(place, { version: corrects.id })}>
              <Trans>See the version before</Trans>
            </Link>
          </p>
        </Notice>
      )}
    </>
  );
}

function Reason({ words, language }: { readonly words: string; readonly language: string }) {
  return (
    <p lang={language} dir="auto">
      {words}
    </p>
  );
}
