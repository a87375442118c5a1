import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../api/session.queries.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { answerRuleQuery } from '../responses.queries.js';
import { AnswerRuleForm } from './answer-rule-form.js';

/** The rule of a second pair of eyes: read by the office, settled by an administrator. */
export function AnswerRulePage() {
  const place = usePlace();
  const { data: rule } = useSuspenseQuery(answerRuleQuery(place.city));
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
        title={<Trans>A second pair of eyes</Trans>}
      />
      <Notice kind="info">
        {rule.secondEyes ? (
          <Trans>An answer is published only when a colleague who wrote none of it has approved exactly that text.</Trans>
        ) : (
          <Trans>A draft can be handed to a colleague. It is published without that too.</Trans>
        )}{' '}
        {rule.publishedIn !== null && <bdi>{rule.publishedIn}</bdi>}
      </Notice>
      {session.person?.roles.includes('administrator') === true ? (
        <AnswerRuleForm rule={rule} />
      ) : (
        <p>
          <Trans>An administrator settles this rule.</Trans>
        </p>
      )}
    </Stack>
  );
}
