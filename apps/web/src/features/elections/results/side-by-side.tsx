import { Trans, useLingui } from '@lingui/react/macro';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import type { ProjectView } from '@madang/contracts/elections';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { ProjectTitle } from '../project-title.js';
import { MethodWords, RuleName } from '../rule-words.js';

/** What another rule would have made of the same ballots. Only one of them was promised before the vote. */
export function SideBySide({ results: { official, comparison, projects } }: { readonly results: ElectionResultsView }) {
  const { t } = useLingui();
  const yesNo = (funded: boolean) => (funded ? t`funded` : t`not funded`);
  return (
    <section aria-labelledby="side-by-side">
      <Stack>
        <h2 id="side-by-side">
          <Trans>The same ballots under another rule</Trans>
        </h2>
        <Notice kind="warn" title={<Trans>Not official.</Trans>}>
          <Trans>
            The rule was fixed before anybody voted, and people may vote differently under another one. This only shows what a rule does.
          </Trans>
        </Notice>
        <p>
          <RuleName rule={comparison.rule} />: <MethodWords rule={comparison.rule} />
        </p>
        <DataTable<ProjectView>
          caption={t`Both rules, project by project`}
          columns={[
            { key: 'project', head: t`Project`, render: (project) => <ProjectTitle project={project} /> },
            { key: 'official', head: <RuleName rule={official.rule} />, render: ({ id }) => yesNo(official.funded.includes(id)) },
            {
              key: 'comparison',
              head: (
                <>
                  <RuleName rule={comparison.rule} /> <Trans>(not official)</Trans>
                </>
              ),
              render: ({ id }) => yesNo(comparison.funded.includes(id)),
            },
          ]}
          rows={projects}
          rowKey={({ id }) => id}
          foot={[t`Spent`, <MoneyText key="official" amount={official.spent} />, <MoneyText key="comparison" amount={comparison.spent} />]}
        />
      </Stack>
    </section>
  );
}
