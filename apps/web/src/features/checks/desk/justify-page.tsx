import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { rightWords } from '../../../ui/right-words.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { cutsQuery } from '../checks.queries.js';
import { Cut } from '../cut.js';
import { justifyCut } from './checks-desk.mutations.js';
import { JustifyForm } from './justify-form.js';

/** The seven questions that a cut has to answer, for one right. */
export function JustifyPage() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data } = useSuspenseQuery(cutsQuery(place.city, undefined));
  const cut = data.items.find(({ right }) => right === place.params['right']);
  const version = data.version?.id ?? '';
  const justifying = useMutation(justifyCut(place.city, version));
  if (!cut) return <EmptyState title={<Trans>Nothing has to be justified in the newest budget.</Trans>} />;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskChecks(place), words: <Trans>Checks of the budget</Trans> }]} />}
        title={i18n._(rightWords[cut.right])}
        lead={<Trans>Everybody reads this beside the finding. It cannot be changed, only added to.</Trans>}
      />
      <Cut right={cut.right} />
      <JustifyForm
        right={cut.right}
        send={(body) => justifying.mutateAsync(body).then(() => announce(t`The justification is published.`))}
      />
    </Stack>
  );
}
