import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { Link } from '../../../ui/link.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { TabLinks } from '../../../ui/tab-links.js';
import { assemblyQuery } from '../assemblies.queries.js';
import { NoLegalForce } from '../assembly-notices.js';
import { AssemblyStatus } from '../assembly-status.js';
import { CityWords } from '../city-words.js';
import { WhenText } from '../when-text.js';
import { AgendaPart } from './agenda-part.js';
import { AnnouncementPart } from './announcement-part.js';
import { DecisionsPart } from './decisions-part.js';
import { deskPart, type DeskPart } from './desk-parts.js';
import { PeoplePart } from './people-part.js';
import { StatementsPart } from './statements-part.js';
import { StepsPart } from './steps-part.js';

/** The record of one assembly, one part at a time: a tablet on a noisy table shows one act. */
export function AssemblyDeskPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { data: assembly } = useSuspenseQuery(assemblyQuery(place.city, place.params['assembly'] ?? ''));
  const current = deskPart(place.search);
  const tab = (part: DeskPart, words: string) => ({
    to: paths.deskAssembly(place, assembly.id, { part }),
    words,
    current: current === part,
  });
  const { title, language, state } = assembly;
  return (
    <Stack>
      <PageHead
        above={
          <>
            <Breadcrumb crumbs={[{ to: paths.deskAssemblies(place), words: t`Assemblies` }]} />
            <AssemblyStatus state={state} />
          </>
        }
        title={<CityWords language={language}>{title}</CityWords>}
      />
      <p>
        <WhenText assembly={assembly} />
      </p>
      <p>
        <Link to={paths.assembly(place, assembly.id)}>
          <Trans>See the public page</Trans>
        </Link>
      </p>
      <NoLegalForce kind={assembly.kind} />
      <TabLinks
        label={t`Parts of the record`}
        links={[
          tab('steps', t`Steps`),
          tab('statements', t`Statements`),
          tab('decisions', t`Decisions`),
          tab('people', t`Who came`),
          tab('agenda', t`Agenda`),
          tab('announcement', t`Announcement`),
        ]}
      />
      <PartOf assembly={assembly} part={current} />
    </Stack>
  );
}

function PartOf({ assembly, part }: { readonly assembly: AssemblyView; readonly part: DeskPart }) {
  switch (part) {
    case 'steps':
      return <StepsPart assembly={assembly} />;
    case 'statements':
      return <StatementsPart assembly={assembly} />;
    case 'decisions':
      return <DecisionsPart assembly={assembly} />;
    case 'people':
      return <PeoplePart assembly={assembly} />;
    case 'agenda':
      return <AgendaPart assembly={assembly} />;
    case 'announcement':
      return <AnnouncementPart assembly={assembly} />;
  }
}
