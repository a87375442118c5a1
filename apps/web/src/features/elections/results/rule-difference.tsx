import { Trans } from '@lingui/react/macro';
import type { ElectionResultsView, OtherRuleView } from '@madang/contracts/election-results';
import { ProjectTitle } from '../project-title.js';
import { projectOf } from './project-of.js';
import { RuleTitle } from './rule-title.js';
import styles from './result-lists.module.css';

interface RuleDifferenceProps {
  readonly results: ElectionResultsView;
  readonly other: OtherRuleView;
}

/** One other rule against the decision: what it would have funded besides, and what instead of it would have got nothing. */
export function RuleDifference({ results, other: { rule, funded } }: RuleDifferenceProps) {
  const decided = results.official.funded;
  const besides = funded.filter((id) => !decided.includes(id));
  const without = decided.filter((id) => !funded.includes(id));
  return (
    <li className={styles.item}>
      <h4>
        <RuleTitle rule={rule} />
      </h4>
      {besides.length === 0 && without.length === 0 && (
        <p>
          <Trans>It funds the same projects.</Trans>
        </p>
      )}
      {besides.length > 0 && (
        <>
          <p>
            <Trans>It would also have funded:</Trans>
          </p>
          <Projects results={results} ids={besides} />
        </>
      )}
      {without.length > 0 && (
        <>
          <p>
            <Trans>It would not have funded:</Trans>
          </p>
          <Projects results={results} ids={without} />
        </>
      )}
    </li>
  );
}

function Projects({ results, ids }: { readonly results: ElectionResultsView; readonly ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <ProjectTitle project={projectOf(results, id)} />
        </li>
      ))}
    </ul>
  );
}
