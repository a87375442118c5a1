import { Plural, Trans } from '@lingui/react/macro';
import type { AreaFund, ExclusionGroup, RuleCap, RuleThresholds, StopAtMisfit } from '@madang/contracts/election-conditions';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import { fromDecimal, type Currency } from '@madang/money';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { MoneyText } from '../../ui/money-text.js';
import { AreaName } from './area-name.js';
import { ProjectTitle } from './project-title.js';

interface RuleConditionsProps {
  readonly rule: Pick<AllocationRuleView, 'stop' | 'conditions'>;
  /** To call projects by their titles; without them their numbers stand there. */
  readonly projects?: readonly Pick<ProjectView, 'id' | 'title' | 'language'>[];
}

/** What holds besides the method, one sentence for each condition. */
export function RuleConditions({ rule: { stop, conditions = {} }, projects = [] }: RuleConditionsProps) {
  const { ballots, thresholds, exclusions = [], caps = [], areas = [], comparison } = conditions;
  if (stop === undefined && Object.keys(conditions).length === 0) return null;
  return (
    <ul>
      {areas.length > 0 && (
        <li>
          <FundWords areas={areas} />
        </li>
      )}
      {caps.map((cap) => (
        <li key={`${cap.of} ${cap.name}`}>
          <CapWords cap={cap} />
        </li>
      ))}
      {thresholds && <ThresholdWords thresholds={thresholds} />}
      {exclusions.map((group) => (
        <li key={group.projects.join()}>
          <ExclusionWords group={group} projects={projects} />
        </li>
      ))}
      {stop && (
        <li>
          <StopWords stop={stop} />
        </li>
      )}
      {comparison && (
        <li>
          <Trans>If more voters prefer what would be funded by most votes first, that is funded instead.</Trans>
        </li>
      )}
      {ballots && (
        <li>
          <Trans>A ballot on which nothing is chosen does not count, not as a voter either.</Trans>
        </li>
      )}
    </ul>
  );
}

function FundWords({ areas }: { readonly areas: readonly AreaFund[] }) {
  return (
    <>
      <Trans>The money is parted, and each part is counted by itself with the ballots that choose something there:</Trans>
      <ul>
        {areas.map(({ area, fund, leftoverTo }) => (
          <li key={area}>
            {leftoverTo === undefined ? (
              <Trans>
                <AreaName area={area} />: <RuleAmount text={fund} />
              </Trans>
            ) : (
              <Trans>
                <AreaName area={area} />: <RuleAmount text={fund} />; what it leaves goes to: <AreaName area={leftoverTo} />
              </Trans>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function CapWords({ cap: { of, name, atMost } }: { readonly cap: RuleCap }) {
  return of === 'area' ? (
    <Trans>
      The projects of <AreaName area={name} /> get at most <RuleAmount text={atMost} /> together.
    </Trans>
  ) : (
    <Trans>
      The projects of the category “<bdi>{name}</bdi>” get at most <RuleAmount text={atMost} /> together.
    </Trans>
  );
}

function ThresholdWords({ thresholds: { votes, shareOfBallots, votesPerCost } }: { readonly thresholds: RuleThresholds }) {
  const percent = useFormat().number((shareOfBallots ?? 0) / 100);
  return (
    <>
      {shareOfBallots !== undefined && (
        <li>
          <Trans>A project needs the support of at least {percent}% of the voters.</Trans>
        </li>
      )}
      {votes !== undefined && (
        <li>
          <Plural value={votes} one="A project needs at least # vote." other="A project needs at least # votes." />
        </li>
      )}
      {votesPerCost && (
        <li>
          <Trans>
            For each <RuleAmount text={votesPerCost.per} /> of its cost a project needs{' '}
            <Plural value={votesPerCost.votes} one="# vote" other="# votes" />, and for a part of it the same part.
          </Trans>
        </li>
      )}
    </>
  );
}

function ExclusionWords({
  group,
  projects,
}: {
  readonly group: ExclusionGroup;
  readonly projects: NonNullable<RuleConditionsProps['projects']>;
}) {
  const known = new Map(projects.map((project) => [project.id, project]));
  return (
    <>
      <Trans>At most one of these projects is funded:</Trans>{' '}
      {group.projects.map((id, at) => {
        const project = known.get(id);
        return (
          <span key={id}>
            {at > 0 && ' · '}
            <bdi>{project ? <ProjectTitle project={project} /> : id}</bdi>
          </span>
        );
      })}
    </>
  );
}

function StopWords({ stop: { topUp } }: { readonly stop: StopAtMisfit }) {
  const format = useFormat();
  if (!topUp) return <Trans>The count ends at the first project that does not fit into the money that is left.</Trans>;
  const percent = format.number(topUp.fromPercent);
  return (
    <Trans>
      The count ends at the first project that does not fit into the money that is left. If at least {percent}% of its cost is left, it is
      funded all the same, and a reserve of up to <RuleAmount text={topUp.reserve} /> adds the rest.
    </Trans>
  );
}

/** A rule states amounts as decimals in the city's own currency. */
function RuleAmount({ text }: { readonly text: string }) {
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  const amount = fromDecimal(text, city.currency as Currency);
  if (!amount.ok) return <bdi>{text}</bdi>;
  return <MoneyText amount={{ minor: amount.value.minor.toString(), currency: city.currency }} />;
}
