import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { DebateReportView, DebateView } from '@madang/contracts/debates';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { MomentText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { Part } from '../../ui/part.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { DebateFacts } from './debate-facts.js';
import { lastDayAddress, statementsPath } from './debate-paths.js';
import { DebateQuestion, DebateTitle } from './debate-title.js';
import { debateQuery, few, statementsQuery } from './debates.queries.js';
import { OpinionGroups } from './opinion-groups.js';
import { ReportForm } from './report-form.js';
import { Statement } from './statement.js';
import styles from './debates.module.css';
import { TakePart } from './take-part.js';

/** One statement at a time, then what people share and what parts them. */
export function DebatePage() {
  const place = usePlace();
  const id = place.params['debate'] ?? '';
  const { data: debate } = useSuspenseQuery(debateQuery(place.city, id));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.debates(place), words: <Trans>Debates</Trans> }]} />}
        title={<DebateTitle debate={debate} />}
        lead={<DebateQuestion debate={debate} />}
      />
      <p>
        <DebateFacts debate={debate} />
        {' · '}
        <Plural value={debate.people} one="# person took part" other="# people took part" />
        {debate.proposal !== null && (
          <>
            {' · '}
            <Link to={paths.proposal(place, debate.proposal.reference)}>
              <Trans>The proposal</Trans>
            </Link>
          </>
        )}
      </p>
      {debate.open && (
        <p>
          <a href={lastDayAddress(place, debate.id)} download>
            <Trans>Calendar file</Trans>
          </a>
        </p>
      )}
      <Part name="follow" />
      {debate.report !== null && <Report report={debate.report} />}
      <TakePart debate={debate} />
      {debate.allowedActions.includes('report') && <ReportForm debate={debate} />}
      <OpinionGroups debate={debate.id} />
      <MostAgreed debate={debate} />
    </Stack>
  );
}

function Report({ report: { text, language, at } }: { readonly report: DebateReportView }) {
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>What came of it</Trans>
      </h2>
      <p lang={language} dir="auto" className={styles.long}>
        {text}
      </p>
      <p className={styles.small}>
        <Trans>
          Report of the facilitators, <MomentText instant={at} />
        </Trans>
      </p>
    </Card>
  );
}

function MostAgreed({ debate: { id, open } }: { readonly debate: DebateView }) {
  const place = usePlace();
  const { data } = useSuspenseQuery(statementsQuery(place.city, id, few));
  if (data.items.length === 0) return null;
  return (
    <section aria-labelledby="most-agreed">
      <Stack>
        <h2 id="most-agreed">
          <Trans>What most people agree with</Trans>
        </h2>
        <ul className={styles.list}>
          {data.items.map((statement) => (
            <Statement key={statement.number} debate={id} open={open} statement={statement} />
          ))}
        </ul>
        <div>
          <LinkButton kind="secondary" to={statementsPath(place, id)}>
            <Trans>Read all statements</Trans>
          </LinkButton>
        </div>
      </Stack>
    </section>
  );
}
