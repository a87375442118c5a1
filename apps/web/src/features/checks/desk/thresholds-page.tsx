import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { checkWords } from '../check-words.js';
import { checkQuery } from '../checks.queries.js';
import { setThresholds } from './checks-desk.mutations.js';
import { ThresholdsForm } from './thresholds-form.js';

/** Other numbers between the levels of one check, with a reason that everybody reads. */
export function ThresholdsPage() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const id = place.params['check'] ?? '';
  const { data: check } = useSuspenseQuery(checkQuery(place.city, id, undefined));
  const setting = useMutation(setThresholds(place.city, id));
  const words = checkWords[check.entry.id];
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskChecks(place), words: <Trans>Checks of the budget</Trans> }]} />}
        title={words ? i18n._(words.name) : check.entry.name}
        lead={<Trans>Everybody sees them beside the usual ones, with your name, the day and the reason.</Trans>}
      />
      <ThresholdsForm
        bounds={check.bounds}
        send={(body) => setting.mutateAsync(body).then(() => announce(t`The lines are set, and the check runs again.`))}
      />
    </Stack>
  );
}
