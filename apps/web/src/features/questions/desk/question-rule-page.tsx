import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../api/session.queries.js';
import { questionPaths } from '../../../app/question-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { questionRuleQuery } from '../questions.queries.js';
import { QuestionRuleForm } from './question-rule-form.js';

/** In how many days the city answers a question: read by the office, settled by an administrator. */
export function QuestionRulePage() {
  const place = usePlace();
  const { data: rule } = useSuspenseQuery(questionRuleQuery(place.city));
  const { days, publishedRule } = rule;
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: questionPaths.desk(place), words: <Trans>Questions</Trans> }]} />}
        title={<Trans>How long the city has for a question</Trans>}
      />
      <Notice kind="info">
        <Plural value={days} one="The city answers within # day." other="The city answers within # days." />{' '}
        {publishedRule !== null && <bdi>{publishedRule}</bdi>}
      </Notice>
      {session.person?.roles.includes('administrator') === true ? (
        <QuestionRuleForm rule={rule} />
      ) : (
        <p>
          <Trans>An administrator settles this rule.</Trans>
        </p>
      )}
    </Stack>
  );
}
