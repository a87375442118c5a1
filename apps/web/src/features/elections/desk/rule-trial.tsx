import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { basisPoints } from '@madang/money';
import type { AllocationRuleBody } from '@madang/contracts/allocation-rules';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { RuleTrialView, TriedRuleView } from '@madang/contracts/rule-trials';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { ElectionName } from '../election-name.js';
import { ruleTrialQuery } from '../elections.queries.js';
import { ProjectTitle } from '../project-title.js';
import { RuleName } from '../rule-words.js';
import { RuleDetail } from './rule-detail.js';

interface RuleTrialProps {
  readonly cycle: string;
  /** As the fields above say it now. */
  readonly rule: AllocationRuleBody;
}

/** What the rule in the form would have made of the last ballots. It is counted again when that is asked for, not while somebody types. */
export function RuleTrial({ cycle, rule }: RuleTrialProps) {
  const { city } = usePlace();
  const [tried, setTried] = useState(rule);
  const { data, error, isFetching } = useQuery({ ...ruleTrialQuery(city, cycle, tried), placeholderData: keepPreviousData, retry: false });
  const changed = JSON.stringify(tried) !== JSON.stringify(rule);
  return (
    <section aria-labelledby="trial">
      <Stack>
        <h3 id="trial">
          <Trans>What this rule would have done last time</Trans>
        </h3>
        {error && <Notice kind="stop">{asProblem(error).title}</Notice>}
        {data && !error && <Trial trial={data} />}
        {changed && (
          <p>
            <Trans>The rule above has been changed since this was counted.</Trans>
          </p>
        )}
        {data?.last !== null && (
          <div>
            <Button kind="secondary" pending={isFetching} onClick={() => setTried(rule)}>
              <Trans>Count the last ballots by the rule above</Trans>
            </Button>
          </div>
        )}
      </Stack>
    </section>
  );
}

function Trial({ trial: { last, fundsLeftOut, effects } }: { readonly trial: RuleTrialView }) {
  const format = useFormat();
  if (!last) {
    return (
      <p>
        <Trans>No vote has been counted in this city yet, so there are no ballots to try a rule on.</Trans>
      </p>
    );
  }
  const count = format.number(last.ballots);
  return (
    <>
      <Notice kind="info" title={<Trans>These are the ballots of the last vote, not of this one.</Trans>}>
        <Trans>
          {count} ballots of <ElectionName election={last} />, with a fund of <MoneyText amount={last.fund} />. People chose among other
          projects then. Groups of projects that exclude each other are left out.
        </Trans>
      </Notice>
      {fundsLeftOut && (
        <p>
          <Trans>
            The funds of districts do not suit the money or the projects of that time, so all projects are counted with one fund here.
          </Trans>
        </p>
      )}
      <p>
        <Trans>
          Decided then, by “<RuleName rule={last.rule} />
          ”: <Plural value={last.funded.length} one="# project funded." other="# projects funded." />
        </Trans>
      </p>
      <EffectTable ballots={last.ballots} effects={effects} />
      <p>
        <Trans>
          Served are people who chose at least one funded project. A group is passed over when its part of the money would have paid for a
          project that all of it wanted, and everyone in it got less. Added and lost are projects, against what was decided then.
        </Trans>
      </p>
      {effects
        .filter(({ chosen }) => chosen)
        .map((effect) => (
          <Differences key="chosen" effect={effect} projects={last.projects} />
        ))}
    </>
  );
}

function EffectTable({ ballots, effects }: { readonly ballots: number; readonly effects: readonly TriedRuleView[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const ids = (list: readonly string[]) => (list.length === 0 ? t`none` : <bdi>{list.join(', ')}</bdi>);
  return (
    <DataTable<TriedRuleView>
      caption={t`The last ballots, counted by your rule and by the others under the same conditions`}
      columns={[
        {
          key: 'rule',
          head: t`Rule`,
          render: ({ rule, chosen }) => (
            <>
              <RuleName rule={rule} /> <RuleDetail rule={rule} /> {chosen && <Trans>(your rule)</Trans>}
            </>
          ),
        },
        { key: 'funded', head: t`Funded`, render: ({ funded }) => format.number(funded.length), numeric: true },
        { key: 'spent', head: t`Spent`, render: ({ spent }) => <MoneyText amount={spent} />, numeric: true },
        { key: 'left', head: t`Left`, render: ({ left }) => <MoneyText amount={left} />, numeric: true },
        {
          key: 'served',
          head: t`Served`,
          render: ({ served }) => (ballots === 0 ? format.number(0) : format.share(basisPoints(BigInt(served), BigInt(ballots)) ?? 0)),
          numeric: true,
        },
        { key: 'passed-over', head: t`Passed over`, render: ({ passedOver }) => format.number(passedOver.length), numeric: true },
        { key: 'added', head: t`Added`, render: ({ added }) => ids(added), numeric: true },
        { key: 'lost', head: t`Lost`, render: ({ lost }) => ids(lost), numeric: true },
      ]}
      rows={effects}
      rowKey={({ rule, chosen }) => JSON.stringify([rule, chosen])}
    />
  );
}

/** The chosen rule against what was really decided, by the titles of projects. */
function Differences({ effect: { added, lost }, projects }: { readonly effect: TriedRuleView; readonly projects: readonly ProjectView[] }) {
  const listed = (ids: readonly string[]) => (
    <ul>
      {projects
        .filter(({ id }) => ids.includes(id))
        .map((project) => (
          <li key={project.id}>
            <ProjectTitle project={project} />
          </li>
        ))}
    </ul>
  );
  if (added.length + lost.length === 0) {
    return (
      <p>
        <Trans>Your rule would have funded exactly what was decided then.</Trans>
      </p>
    );
  }
  return (
    <>
      {added.length > 0 && (
        <>
          <p>
            <Trans>Your rule would have funded these, which were not funded then:</Trans>
          </p>
          {listed(added)}
        </>
      )}
      {lost.length > 0 && (
        <>
          <p>
            <Trans>These were funded then, and by your rule they would not have been:</Trans>
          </p>
          {listed(lost)}
        </>
      )}
    </>
  );
}
