import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { AgendaList } from './agenda-list.js';
import { assemblyQuery } from './assemblies.queries.js';
import { AssemblyFacts } from './assembly-facts.js';
import { NoLegalForce, StateNotice } from './assembly-notices.js';
import styles from './assembly-page.module.css';
import { AssemblyStatus } from './assembly-status.js';
import { AttendanceTable } from './attendance-table.js';
import { CityWords } from './city-words.js';
import { DecisionItem } from './decision-item.js';
import { StatementsPart } from './statements-part.js';

/** Go there, follow it, and hold the city to what it promised. */
export function AssemblyPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { data: assembly } = useSuspenseQuery(assemblyQuery(place.city, place.params['assembly'] ?? ''));
  const { id, state, title, question, language, commitment, demo, agenda, attendance, statementList, decisionList } = assembly;
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={
            <>
              <Breadcrumb crumbs={[{ to: paths.assemblies(place), words: t`Assemblies` }]} />
              <p className={styles.marks}>
                <AssemblyStatus state={state} />
                {demo && <DemoMark />}
              </p>
            </>
          }
          title={<CityWords language={language}>{title}</CityWords>}
          lead={<CityWords language={language}>{question}</CityWords>}
        />
        <NoLegalForce kind={assembly.kind} />
        <StateNotice assembly={assembly} />
      </Stack>
      <Section id="coming" title={<Trans>When, where and how to come</Trans>}>
        <AssemblyFacts assembly={assembly} />
        <Doors assembly={id} state={state} statements={statementList.length} />
      </Section>
      <Card kind="strong" as="section">
        <h2>
          <Trans>What the city promises</Trans>
        </h2>
        <p className={styles.promise}>
          <CityWords language={language}>{commitment}</CityWords>
        </p>
      </Card>
      {decisionList.length > 0 && (
        <Section id="decisions" title={<Trans>Decisions</Trans>}>
          <ol className={styles.decisions}>
            {decisionList.map((decision) => (
              <DecisionItem key={decision.id} decision={decision} />
            ))}
          </ol>
        </Section>
      )}
      {statementList.length > 0 && (
        <Section id="statements" title={<Trans>Statements</Trans>}>
          <StatementsPart statements={statementList} />
        </Section>
      )}
      <Section id="agenda" title={<Trans>Agenda</Trans>}>
        <AgendaList agenda={agenda} language={language} />
      </Section>
      {attendance && (
        <Section id="attendance" title={<Trans>Who came</Trans>}>
          <AttendanceTable attendance={attendance} />
        </Section>
      )}
    </Stack>
  );
}

function Section({ id, title, children }: { readonly id: string; readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}

interface DoorsProps {
  readonly assembly: string;
  readonly state: string;
  readonly statements: number;
}

function Doors({ assembly, state, statements }: DoorsProps) {
  const place = usePlace();
  return (
    <ButtonRow>
      {state !== 'signed' && (
        <a className={styles.file} href={`/api/v1/cities/${place.city}/assemblies/${assembly}/calendar.ics`} download>
          <Trans>Put it into my calendar (file)</Trans>
        </a>
      )}
      {statements > 0 && (
        <LinkButton kind="secondary" to={paths.assemblyShow(place, assembly)}>
          <Trans>Show the results in the room</Trans>
        </LinkButton>
      )}
    </ButtonRow>
  );
}
