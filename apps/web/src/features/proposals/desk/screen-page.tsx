import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { DateText } from '../../../ui/date-text.js';
import { DemoMark } from '../../../ui/demo-mark.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { kindWords } from '../kind-words.js';
import { MovesTable } from '../moves-table.js';
import { proposalQuery } from '../proposals.queries.js';
import { Written } from '../written.js';
import { ScreenForm } from './screen-form.js';

/** One text, whole, and the few lawful verdicts on it. */
export function ScreenPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, place.params['proposal'] ?? ''));
  const { language, dueOn, budgetYear } = proposal;
  return (
    <Stack>
      <PageHead
        above={
          <>
            <Breadcrumb crumbs={[{ to: paths.deskScreening(place), words: <Trans>Texts to check</Trans> }]} />
            {proposal.demo && <DemoMark />}
          </>
        }
        title={
          <span lang={language} dir="auto">
            {proposal.title}
          </span>
        }
        lead={i18n._(kindWords[proposal.kind].name)}
      />
      {dueOn !== null && (
        <Notice kind="info">
          <Trans>
            It publishes itself after <DateText date={dueOn} />.
          </Trans>
        </Notice>
      )}
      <Written heading={<Trans>What is wrong</Trans>} language={language} text={proposal.problem} />
      <Written heading={<Trans>What should change</Trans>} language={language} text={proposal.change} />
      <Written heading={<Trans>Who is affected</Trans>} language={language} text={proposal.whoIsAffected} />
      <Written heading={<Trans>How one would know that it worked</Trans>} language={language} text={proposal.howOneWouldKnow} />
      <Written heading={<Trans>The past wrong that this repairs</Trans>} language={language} text={proposal.pastWrong} />
      <Written heading={<Trans>Who would lose, and what protects them</Trans>} language={language} text={proposal.whoWouldLose} />
      {budgetYear !== null && <MovesTable moves={proposal.moves} year={budgetYear} />}
      {proposal.allowedActions.includes('screen') ? (
        <ScreenForm proposal={proposal} />
      ) : (
        <Notice kind="ok">
          <Trans>This text has been checked.</Trans>
        </Notice>
      )}
    </Stack>
  );
}
