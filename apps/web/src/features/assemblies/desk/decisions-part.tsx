import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { LinkButton } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { DecisionItem } from '../decision-item.js';
import { DecisionForm } from './decision-form.js';
import styles from './desk-list.module.css';
import { may, whyNot } from './may-act.js';

/** What was decided; one is written or put right at a time. */
export function DecisionsPart({ assembly }: { readonly assembly: AssemblyView }) {
  const { search } = usePlace();
  const given = search.get('decision');
  const decision = assembly.decisionList.find(({ id }) => id === given);
  if (may(assembly, 'record') && (given === 'new' || decision))
    return <Writing key={decision?.id ?? 'new'} assembly={assembly} {...(decision ? { decision } : {})} />;
  return <DecisionList assembly={assembly} />;
}

function DecisionList({ assembly }: { readonly assembly: AssemblyView }) {
  const place = usePlace();
  const recording = may(assembly, 'record');
  const to = (decision: string) => paths.deskAssembly(place, assembly.id, { part: 'decisions', decision });
  return (
    <Stack>
      <h2>
        <Plural value={assembly.decisionList.length} one="# decision" other="# decisions" />
      </h2>
      {recording ? (
        <div>
          <LinkButton to={to('new')}>
            <Trans>Write a decision down</Trans>
          </LinkButton>
        </div>
      ) : (
        <Notice kind="info">{whyNot(assembly, 'record') ?? <Trans>Only facilitators keep the record.</Trans>}</Notice>
      )}
      <ol className={styles.list}>
        {assembly.decisionList.map((decision) => (
          <DecisionItem key={decision.id} decision={decision}>
            {recording && (
              <div>
                <LinkButton kind="secondary" to={to(decision.id)}>
                  <Trans>Put this decision right</Trans>
                </LinkButton>
              </div>
            )}
          </DecisionItem>
        ))}
      </ol>
    </Stack>
  );
}

function Writing({ assembly, decision }: { readonly assembly: AssemblyView; readonly decision?: AssemblyView['decisionList'][number] }) {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const list = paths.deskAssembly(place, assembly.id, { part: 'decisions' });
  return (
    <Stack>
      <h2>{decision ? <Trans>Put this decision right</Trans> : <Trans>Write a decision down</Trans>}</h2>
      <DecisionForm
        assembly={assembly}
        {...(decision ? { decision } : {})}
        onSent={async () => {
          await navigate(list);
          announce(t`The decision is recorded.`);
        }}
      />
      <div>
        <LinkButton kind="quiet" to={list}>
          <Trans>Back to all decisions</Trans>
        </LinkButton>
      </div>
    </Stack>
  );
}
