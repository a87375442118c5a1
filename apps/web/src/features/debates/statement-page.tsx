import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { Share } from '../../ui/share.js';
import { debateQuery, statementQuery } from './debates.queries.js';
import styles from './debates.module.css';
import { Statement } from './statement.js';
import { WayUp } from './way-up.js';

/** One statement, with an address of its own. */
export function StatementPage() {
  const place = usePlace();
  const [id, number] = [place.params['debate'] ?? '', place.params['number'] ?? ''];
  const { data: debate } = useSuspenseQuery(debateQuery(place.city, id));
  const { data: statement } = useSuspenseQuery(statementQuery(place.city, id, number));
  return (
    <Stack gap="large">
      <PageHead above={<WayUp debate={debate} />} title={<Trans>Statement {statement.number}</Trans>} />
      <ul className={styles.list}>
        <Statement debate={id} open={debate.open} statement={statement} />
      </ul>
      <Share />
    </Stack>
  );
}
