import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AllocationRejectionView } from '@madang/contracts/allocation-rejections';
import type { AllocationStepView } from '@madang/contracts/allocation-steps';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { Figure } from '../../../charts/figure.js';
import { usePlace } from '../../../app/use-place.js';
import { asMoney } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Stack } from '../../../ui/stack.js';
import { resultsTableAddress } from '../elections.queries.js';
import { AreaName } from '../area-name.js';
import { ProjectTitle } from '../project-title.js';
import { projectOf } from './project-of.js';
import { RejectionWords } from './rejection-words.js';
import styles from './result-lists.module.css';

const mostBars = 12;

/** The funded projects in the order of the rule, until the money ends; then the others, each with its reason. */
export function ResultLists({ results }: { readonly results: ElectionResultsView }) {
  return (
    <Stack gap="large">
      {results.official.steps.length > 0 && <Funded results={results} />}
      {results.official.rejected.length > 0 && <NotFunded results={results} />}
    </Stack>
  );
}

function Funded({ results }: { readonly results: ElectionResultsView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const format = useFormat();
  const { steps, left, areas } = results.official;
  const parted = areas.length > 0;
  const [rest, fund] = [format.money(left), format.money(results.fund)];
  const names = steps.map(({ project }) => projectOf(results, project).title || project);
  return (
    <Figure<AllocationStepView>
      level={2}
      sentence={t`${plural(steps.length, {
        one: `# project is funded; ${rest} is left`,
        other: `# projects are funded; ${rest} is left`,
      })}`}
      subtitle={
        parted ? (
          <Trans>Fund after fund, each in the order in which the rule took its projects.</Trans>
        ) : (
          <Trans>In the order in which the rule took them. The money ends below the last line.</Trans>
        )
      }
      csv={resultsTableAddress(city, results.cycle)}
      table={{
        caption: t`Funded projects`,
        columns: [
          { key: 'project', head: t`Project`, render: (step) => <Bought results={results} step={step} /> },
          { key: 'votes', head: t`Votes`, render: ({ votes }) => format.number(votes), numeric: true },
          { key: 'cost', head: t`Cost`, render: ({ cost }) => <MoneyText amount={cost} />, numeric: true },
          { key: 'left', head: t`Left afterwards`, render: (step) => <MoneyText amount={step.left} />, numeric: true },
        ],
        rows: steps,
        rowKey: ({ project }) => project,
      }}
      {...(!parted &&
        steps.length <= mostBars && {
          chart: {
            kind: 'bars',
            labels: names,
            series: [{ name: t`Cost`, values: steps.map(({ cost }) => cost), from: spentBefore(steps) }],
            reference: { name: t`The fund: ${fund}`, value: results.fund },
          },
        })}
    />
  );
}

/** Below the project stands the fund that paid, where there are several. */
function Bought({ results, step: { project, area } }: { readonly results: ElectionResultsView; readonly step: AllocationStepView }) {
  return (
    <>
      <ProjectTitle project={projectOf(results, project)} />
      {area !== undefined && (
        <>
          <br />
          <AreaName area={area} />
        </>
      )}
    </>
  );
}

/** What was spent before each step: a bar begins where the one above it ends. */
function spentBefore(steps: readonly AllocationStepView[]): AllocationStepView['cost'][] {
  let spent = 0n;
  return steps.map(({ cost }) => {
    const before = { ...cost, minor: spent.toString() };
    spent += asMoney(cost).minor;
    return before;
  });
}

function NotFunded({ results }: { readonly results: ElectionResultsView }) {
  return (
    <section aria-labelledby="not-funded">
      <Stack>
        <h2 id="not-funded">
          <Trans>Not funded</Trans>
        </h2>
        {!results.official.tellsMoreSupporters && (
          <p>
            <Trans>
              How many more supporters a project would have needed is not known under this rule: every number of them would have to be
              counted anew.
            </Trans>
          </p>
        )}
        <ul className={styles.list}>
          {results.official.rejected.map((rejection) => (
            <li key={rejection.project} className={styles.item}>
              <h3>
                <ProjectTitle project={projectOf(results, rejection.project)} />
              </h3>
              <p className={styles.facts}>
                <MoneyText amount={rejection.cost} /> · <Plural value={rejection.votes} one="# vote" other="# votes" />
              </p>
              <Reason results={results} rejection={rejection} tells={results.official.tellsMoreSupporters} />
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}

interface ReasonProps {
  readonly results: ElectionResultsView;
  readonly rejection: AllocationRejectionView;
  /** Whether the rule can say how many more supporters it would have taken. */
  readonly tells: boolean;
}

function Reason({ results, rejection, tells }: ReasonProps) {
  const { moreSupporters } = rejection;
  return (
    <>
      <p>
        <RejectionWords results={results} rejection={rejection} />
      </p>
      {moreSupporters !== null && moreSupporters > 0 && (
        <p>
          <Plural
            value={moreSupporters}
            one="# more supporter would have funded it, all else equal."
            other="# more supporters would have funded it, all else equal."
          />
        </p>
      )}
      {tells && moreSupporters === null && (
        <p>
          <Trans>No number of supporters would have changed that.</Trans>
        </p>
      )}
    </>
  );
}
