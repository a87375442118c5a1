import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProposalView } from '@madang/contracts/proposals';
import { Fragment, lazy, Suspense } from 'react';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { MomentText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Part } from '../../ui/part.js';
import { Share } from '../../ui/share.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { ChangesSoFar } from './amending/changes-so-far.js';
import { ArgumentsSoFar } from './arguing/arguments-so-far.js';
import { Attached } from './attached/attached.js';
import { FactsThere } from './imported/facts-there.js';
import { OriginCard } from './imported/origin-card.js';
import { CoverNotes } from '../../ui/moderated/cover-notes.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { useCoversOfProposal } from '../../ui/moderated/use-covers.js';
import { Warned } from '../../ui/moderated/warned.js';
import { Concerned } from './concerned.js';
import { MoneyAndRights } from './money-and-rights.js';
import styles from './proposal-page.module.css';
import { proposalQuery } from './proposals.queries.js';
import { SimilarProposals } from './similar-proposals.js';
import { Standing } from './standing.js';
import { SupportBox } from './support-box.js';
import { Written } from './written.js';

/** Only whoever wrote it needs what they can do. */
const AuthorActs = lazy(() => import('./author-acts.js').then((module) => ({ default: module.AuthorActs })));

/** A proposal: the author's words first, then the money, the rights, where it stands, and everything that happened to it. */
export function ProposalPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const { language, state } = proposal;
  const isOpenToAll = state !== 'draft' && state !== 'screening';
  const { origin } = proposal;
  const isDiscussed = isOpenToAll && origin === null;
  return (
    <Stack gap="large">
      <PageHead
        above={
          <>
            <Breadcrumb crumbs={[{ to: paths.proposals(place), words: <Trans>Proposals</Trans> }]} />
            <div className={styles.marks}>
              <StateTag state={proposal.state} daysLate={proposal.daysLate} />
              {proposal.demo && <DemoMark />}
            </div>
          </>
        }
        title={
          <span lang={language} dir="auto">
            {proposal.title}
          </span>
        }
        lead={<Byline proposal={proposal} />}
      />
      {proposal.mine && (
        <Suspense>
          <AuthorActs proposal={proposal} />
        </Suspense>
      )}
      <div className={styles.page}>
        <div className={styles.words}>
          <Words proposal={proposal} name={name} />
          <Attached proposal={proposal} name={name} />
        </div>
        <aside className={styles.aside}>
          {origin === null ? (
            <>
              <SupportBox proposal={proposal} />
              <Standing proposal={proposal} />
            </>
          ) : (
            <OriginCard origin={origin} name={name} />
          )}
          {isDiscussed && <Part name="follow" />}
        </aside>
      </div>
      {origin !== null && <FactsThere facts={origin.facts} language={language} />}
      {origin === null && <MoneyAndRights proposal={proposal} name={name} />}
      {isDiscussed && <ArgumentsSoFar name={name} />}
      {isDiscussed && <Part name="questions" />}
      {isDiscussed && <ChangesSoFar name={name} />}
      {isDiscussed && <Part name="together" />}
      {isDiscussed && <Part name="official-answer" />}
      {isDiscussed && <Part name="rating-results" />}
      <Part name="timeline" />
      <SimilarProposals name={name} />
      {isOpenToAll && <Share />}
    </Stack>
  );
}

/** The author's words; what is covered in them says so right there. */
function Words({ proposal, name }: { readonly proposal: ProposalView; readonly name: string }) {
  const { id, language, problem, change, whoIsAffected, howOneWouldKnow, pastWrong, state, origin } = proposal;
  const covers = useCoversOfProposal(name, id);
  return (
    <>
      <CoverNotes covers={covers} />
      <Warned covers={covers} own={proposal.warning}>
        <Written
          heading={origin === null ? <Trans>What is wrong</Trans> : <Trans>What was proposed</Trans>}
          language={language}
          text={problem}
        />
        <Written heading={<Trans>What should change</Trans>} language={language} text={change} />
        <Written heading={<Trans>Who is affected</Trans>} language={language} text={whoIsAffected} />
        <Concerned proposal={proposal} />
        <Written heading={<Trans>How one would know that it worked</Trans>} language={language} text={howOneWouldKnow} />
        <Written heading={<Trans>The past wrong that this repairs</Trans>} language={language} text={pastWrong} />
      </Warned>
      {state !== 'draft' && state !== 'screening' && <ReportLink kind="proposal" thing={id} />}
    </>
  );
}

function Byline({ proposal }: { readonly proposal: ProposalView }) {
  const { city: slug } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const { author, coAuthors, reference, submittedAt, districtCode } = proposal;
  const district = city.districts.find(({ code }) => code === districtCode)?.name;
  return (
    <>
      {reference !== null && (
        <>
          <bdi>{reference}</bdi>
          {' · '}
        </>
      )}
      {proposal.importedFrom === null ? (
        <Trans>
          by <bdi>{author.penName}</bdi>
        </Trans>
      ) : (
        <Trans>
          Brought in from <bdi>{proposal.importedFrom}</bdi>
        </Trans>
      )}
      {coAuthors.map(({ penName }, index) => (
        // Two may have the same pen name.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {', '}
          <bdi>{penName}</bdi>
        </Fragment>
      ))}
      {author.demo && !proposal.demo && (
        <>
          {' '}
          <DemoMark />
        </>
      )}
      {submittedAt !== null && (
        <>
          {' · '}
          <MomentText instant={submittedAt} />
        </>
      )}
      {district !== undefined && (
        <>
          {' · '}
          <bdi>{district}</bdi>
        </>
      )}
    </>
  );
}
