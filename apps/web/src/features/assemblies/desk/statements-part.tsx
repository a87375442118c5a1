import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AssemblyView } from '@madang/contracts/assemblies';
import type { StatementView } from '@madang/contracts/assembly-statements';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { ButtonRow, LinkButton } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { CityWords } from '../city-words.js';
import { StatementItem } from '../statement-item.js';
import { CountsForm } from './counts-form.js';
import styles from './desk-list.module.css';
import { may, whyNot } from './may-act.js';
import { StatementForm } from './statement-form.js';

/** Writing what is said; then, statement by statement, counting what the room answers. */
export function StatementsPart({ assembly }: { readonly assembly: AssemblyView }) {
  const { search } = usePlace();
  const find = (name: string) => assembly.statementList.find(({ id }) => id === search.get(name));
  const counting = find('count');
  const wording = find('words');
  if (!may(assembly, 'record')) return <Closed assembly={assembly} />;
  if (counting) return <Counting key={counting.id} assembly={assembly} statement={counting} />;
  if (wording) return <Wording key={wording.id} assembly={assembly} statement={wording} />;
  return <Writing assembly={assembly} />;
}

function Closed({ assembly }: { readonly assembly: AssemblyView }) {
  return (
    <Stack>
      <Notice kind="info">{whyNot(assembly, 'record') ?? <Trans>Only facilitators keep the record.</Trans>}</Notice>
      <StatementList assembly={assembly} />
    </Stack>
  );
}

function Writing({ assembly }: { readonly assembly: AssemblyView }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  return (
    <Stack>
      <h2>
        <Trans>Write a statement down</Trans>
      </h2>
      <StatementForm assembly={assembly} onSent={() => announce(t`The statement is recorded.`)} />
      <h2>
        <Plural value={assembly.statementList.length} one="# statement" other="# statements" />
      </h2>
      <StatementList assembly={assembly} />
    </Stack>
  );
}

function StatementList({ assembly }: { readonly assembly: AssemblyView }) {
  return (
    <ul className={styles.list}>
      {assembly.statementList.map((statement) => (
        <StatementItem key={statement.id} statement={statement}>
          {may(assembly, 'record') && statement.supersededBy === null && <Acts assembly={assembly.id} statement={statement} />}
        </StatementItem>
      ))}
    </ul>
  );
}

function Acts({ assembly, statement: { id, counts } }: { readonly assembly: string; readonly statement: StatementView }) {
  const place = usePlace();
  const to = (act: 'count' | 'words') => paths.deskAssembly(place, assembly, { part: 'statements', [act]: id });
  return (
    <ButtonRow>
      <LinkButton kind="secondary" to={to('count')}>
        {counts === null ? <Trans>Count the room</Trans> : <Trans>Put the counts right</Trans>}
      </LinkButton>
      <LinkButton kind="quiet" to={to('words')}>
        {counts === null ? <Trans>Change the words</Trans> : <Trans>Write a new one in its place</Trans>}
      </LinkButton>
    </ButtonRow>
  );
}

interface OneStatement {
  readonly assembly: AssemblyView;
  readonly statement: StatementView;
}

function Counting({ assembly, statement }: OneStatement) {
  const { t } = useLingui();
  const back = useBack(assembly.id, t`The counts are stored.`);
  return (
    <Stack>
      <h2 className={styles.text}>
        <CityWords language={statement.language}>{statement.text}</CityWords>
      </h2>
      <CountsForm assembly={assembly.id} statement={statement} onSent={back} />
      <BackToList assembly={assembly.id} />
    </Stack>
  );
}

function Wording({ assembly, statement }: OneStatement) {
  const { t } = useLingui();
  const back = useBack(assembly.id, t`The statement is recorded.`);
  return (
    <Stack>
      <h2>{statement.counts === null ? <Trans>Change the words</Trans> : <Trans>Write a new one in its place</Trans>}</h2>
      {statement.counts !== null && (
        <p>
          <Trans>The room has answered these words, so they stay in the record. The new statement is put to the room again.</Trans>
        </p>
      )}
      <StatementForm assembly={assembly} statement={statement} onSent={back} />
      <BackToList assembly={assembly.id} />
    </Stack>
  );
}

function useBack(assembly: string, words: string): () => Promise<void> {
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  return async () => {
    await navigate(paths.deskAssembly(place, assembly, { part: 'statements' }));
    announce(words);
  };
}

function BackToList({ assembly }: { readonly assembly: string }) {
  const place = usePlace();
  return (
    <div>
      <LinkButton kind="quiet" to={paths.deskAssembly(place, assembly, { part: 'statements' })}>
        <Trans>Back to all statements</Trans>
      </LinkButton>
    </div>
  );
}
