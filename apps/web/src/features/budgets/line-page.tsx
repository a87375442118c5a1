import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BudgetLineView } from '@madang/contracts/budget-lines';
import { claimPaths } from '../../app/claim-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Part } from '../../ui/part.js';
import { Share } from '../../ui/share.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { lineQuery } from './budgets.queries.js';
import { ExecutedNotice } from './executed-notice.js';
import { LineFacts } from './line-facts.js';
import { LineMoney } from './line-money.js';
import { LineName } from './line-name.js';
import { LineRights } from './line-rights.js';
import { LineYears } from './line-years.js';
import { Named } from '../../ui/named.js';
import { nowhereWords } from './part-words.js';
import { WordsHere } from './words-here.js';

/** What one line pays for, and what can be done about it. */
export function LinePage() {
  const place = usePlace();
  const { data: line } = useSuspenseQuery(lineQuery(place.city, place.params['code'] ?? ''));
  const movable = line.current && line.free !== null;
  return (
    <Stack gap="large">
      <Stack>
        <PageHead above={<WayUp line={line} />} title={<LineName line={line} />} lead={<LineSentence line={line} />} />
        {!line.current && (
          <Notice kind="warn">
            <Trans>The newest budget no longer has this line. This is how it stood in {line.version.fiscalYear}.</Trans>
          </Notice>
        )}
        <ExecutedNotice version={line.version} />
        <LineMoney line={line} />
        <WordsHere
          words={
            line.free
              ? ['line', 'initial', 'final', 'executed', 'committed', 'earmarked', 'free', 'function']
              : ['line', 'initial', 'final', 'executed']
          }
        />
      </Stack>
      {movable && (
        <ButtonRow>
          <LinkButton to={paths.newProposal(place, { from: line.code })}>
            <Trans>Propose to move money from this line</Trans>
          </LinkButton>
          <LinkButton kind="secondary" to={paths.newProposal(place, { to: line.code })}>
            <Trans>Propose to move money to it</Trans>
          </LinkButton>
        </ButtonRow>
      )}
      <Part name="follow" />
      <LineYears line={line} />
      {line.free !== null && <LineRights line={line} />}
      <Part name="line-said" />
      <Part name="findings-on-line" />
      <Part name="proposals-on-line" />
      <Part name="questions" />
      {line.current && (
        <p>
          <Link to={claimPaths.file(place, 'line', line.code)}>
            <Trans>Claim that it breaches a right</Trans>
          </Link>
        </p>
      )}
      <LineFacts line={line} />
      <Share />
    </Stack>
  );
}

/** In one sentence: what kind of spending, for what, by whom. */
function LineSentence({ line }: { readonly line: BudgetLineView }) {
  const kind = line.economic ?? line.chapter;
  const { programme, department } = line;
  if (!kind || !programme || !department) return <Trans>The smallest part that the budget names.</Trans>;
  if (line.elimination)
    return <Trans>Money that the city pays to its own bodies. It is taken out of the sum, so that nothing is counted twice.</Trans>;
  return (
    <Trans>
      “<Named names={kind.names} otherwise={kind.code} />” for “<Named names={programme.names} otherwise={programme.code} />
      ”, spent by <Named names={department.names} otherwise={department.code} />.
    </Trans>
  );
}

function WayUp({ line }: { readonly line: BudgetLineView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { fiscalYear } = line.version;
  const direction = line.direction === 'revenue' ? 'revenue' : undefined;
  const year = String(fiscalYear);
  const steps = line.path.filter(({ dimension }) => dimension === 'policy' || dimension === 'programme');
  const within = (at: number) =>
    steps
      .slice(0, at + 1)
      .map(({ dimension, key }) => `${dimension}:${key}`)
      .join(',');
  return (
    <Breadcrumb
      crumbs={[
        { to: paths.budget(place, { year, direction }), words: <Trans>Budget {fiscalYear}</Trans> },
        ...steps.map(({ dimension, key, names }, at) => ({
          to:
            dimension === 'programme'
              ? paths.budgetLines(place, { year, direction, within: within(at) })
              : paths.budget(place, { year, direction, by: 'programme', within: within(at) }),
          words: <Named names={names} otherwise={key || i18n._(nowhereWords[dimension])} />,
        })),
      ]}
    />
  );
}
