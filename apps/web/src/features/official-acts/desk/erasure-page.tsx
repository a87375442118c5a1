import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { logPaths } from '../../../app/log-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Field } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { LoggedActs } from '../logged-acts.js';
import { actQuery } from '../official-acts.queries.js';
import { EraseActForm } from './erase-act-form.js';
import { readActNumber } from '../erasure-address.js';

/** For administrators: what a law or a court bids to be forgotten. The act is shown before it can be erased. */
export function ErasurePage() {
  const { t } = useLingui();
  const place = usePlace();
  const number = readActNumber(place.search);
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: logPaths.log(place), words: <Trans>Record of official acts</Trans> }]} />}
        title={<Trans>Erase an act</Trans>}
        lead={<Trans>For what a law or a court bids to be forgotten, and for nothing else.</Trans>}
      />
      <Notice kind="warn" title={<Trans>This cannot be undone</Trans>}>
        <Trans>
          What the act said goes. Its place in the record stays and says nothing, the record stays valid, and everybody reads that an act
          was erased and why. Words that stand elsewhere, such as in an answer, stay there: erase those too.
        </Trans>
      </Notice>
      <form method="get" action={paths.deskErasure(place)}>
        <Stack>
          <Field
            name="number"
            label={t`Number of the act`}
            hint={<Trans>As the record shows it, in its last column.</Trans>}
            inputMode="numeric"
            width="short"
            dir="ltr"
            defaultValue={number === null ? '' : String(number)}
          />
          <div>
            <Button type="submit" kind="secondary">
              <Trans>Show this act</Trans>
            </Button>
          </div>
        </Stack>
      </form>
      {number !== null && <ActToErase number={number} />}
    </Stack>
  );
}

function ActToErase({ number }: { readonly number: number }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(actQuery(city, number));
  const [act] = data.items;
  if (!act)
    return (
      <EmptyState title={<Trans>There is no such act</Trans>}>
        <Trans>The record has no act of this number.</Trans>
      </EmptyState>
    );
  return (
    <>
      <LoggedActs items={[act]} caption={<Trans>The act that would be erased</Trans>} />
      {act.erased ? (
        <p>
          <Trans>This act was erased already.</Trans>
        </p>
      ) : (
        <EraseActForm key={act.leaf} leaf={act.leaf} />
      )}
    </>
  );
}
