import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { TabLinks } from '../../ui/tab-links.js';
import { statementsPath } from './debate-paths.js';
import { debateQuery, readStatementsAddress, statementsQuery } from './debates.queries.js';
import styles from './debates.module.css';
import { Statement } from './statement.js';
import { WayUp } from './way-up.js';

/** Every statement of a debate, those that most agree with first or the newest first. */
export function StatementsPage() {
  const { t } = useLingui();
  const place = usePlace();
  const id = place.params['debate'] ?? '';
  const { order, cursor } = readStatementsAddress(place.search);
  const { data: debate } = useSuspenseQuery(debateQuery(place.city, id));
  const { data } = useSuspenseQuery(statementsQuery(place.city, id, { order, cursor }));
  const view = (words: string, one?: typeof order) => ({
    to: statementsPath(place, id, { order: one }),
    words,
    current: (order ?? 'agreed') === (one ?? 'agreed'),
  });
  return (
    <Stack gap="large">
      <PageHead above={<WayUp debate={debate} />} title={<Trans>All statements</Trans>} />
      <TabLinks label={t`In which order`} links={[view(t`Most agreed`), view(t`Newest`, 'newest')]} />
      {data.items.length === 0 ? (
        <p>
          <Trans>Nobody has said anything here yet.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {data.items.map((statement) => (
            <Statement key={statement.number} debate={id} open={debate.open} statement={statement} />
          ))}
        </ul>
      )}
      <Pager
        first={cursor === undefined ? undefined : statementsPath(place, id, { order })}
        next={data.nextCursor === null ? undefined : statementsPath(place, id, { order, cursor: data.nextCursor })}
      />
    </Stack>
  );
}
