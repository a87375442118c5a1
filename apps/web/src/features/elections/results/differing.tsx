import { Trans, useLingui } from '@lingui/react/macro';
import type { ElectionResultsView, OtherRuleView } from '@madang/contracts/election-results';
import type { ProjectView } from '@madang/contracts/elections';
import { DataTable } from '../../../ui/data-table.js';
import { ProjectTitle } from '../project-title.js';
import styles from './differing.module.css';
import { RuleTitle } from './rule-title.js';

interface Split {
  readonly project: ProjectView;
  readonly decided: boolean;
  readonly otherwise: readonly OtherRuleView[];
}

/** The projects on which the rules part: what was decided, and which of the others would have done the opposite. */
export function Differing({ results: { projects, official, others } }: { readonly results: ElectionResultsView }) {
  const { t } = useLingui();
  const splits = projects
    .map((project): Split => {
      const decided = official.funded.includes(project.id);
      return { project, decided, otherwise: others.filter(({ funded }) => funded.includes(project.id) !== decided) };
    })
    .filter(({ otherwise }) => otherwise.length > 0);
  if (splits.length === 0)
    return (
      <p>
        <Trans>All of these rules fund the same projects.</Trans>
      </p>
    );
  return (
    <DataTable<Split>
      caption={t`Projects on which the rules differ`}
      columns={[
        { key: 'project', head: t`Project`, render: ({ project }) => <ProjectTitle project={project} /> },
        { key: 'decided', head: t`The published rule`, render: ({ decided }) => (decided ? t`funded` : t`not funded`) },
        { key: 'otherwise', head: t`Rules that would have decided otherwise`, render: ({ otherwise }) => <Rules others={otherwise} /> },
      ]}
      rows={splits}
      rowKey={({ project }) => project.id}
    />
  );
}

function Rules({ others }: { readonly others: readonly OtherRuleView[] }) {
  return (
    <ul className={styles.rules}>
      {others.map(({ rule }) => (
        <li key={`${rule.rule} ${rule.utility} ${rule.completion}`}>
          <RuleTitle rule={rule} />
        </li>
      ))}
    </ul>
  );
}
