import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { ElectionView } from '@madang/contracts/elections';
import type { Currency } from '@madang/money';
import { Figure } from '../../charts/figure.js';
import { asMoney } from '../../format/money.js';
import { useFormat } from '../../format/use-format.js';
import { MoneyText } from '../../ui/money-text.js';
import { ProjectTitle } from './project-title.js';

const mostBars = 12;

/** What the projects ask for, against what there is. */
export function ProjectsFigure({ election: { projects, fund } }: { readonly election: Pick<ElectionView, 'projects' | 'fund'> }) {
  const { t } = useLingui();
  const format = useFormat();
  const asked = {
    minor: projects.reduce((sum, { cost }) => sum + asMoney(cost).minor, 0n),
    currency: fund.currency as Currency,
  };
  const byCost = projects.toSorted((one, other) => (asMoney(other.cost).minor > asMoney(one.cost).minor ? 1 : -1));
  const [total, all] = [format.money(asked), format.money(fund)];
  return (
    <Figure<ProjectView>
      sentence={t`${plural(projects.length, {
        one: `# project asks for ${total}; ${all} can be spent`,
        other: `# projects ask for ${total} together; ${all} can be spent`,
      })}`}
      table={{
        caption: t`Projects by cost`,
        columns: [
          { key: 'project', head: t`Project`, render: (project) => <ProjectTitle project={project} /> },
          { key: 'cost', head: t`Cost`, render: ({ cost }) => <MoneyText amount={cost} />, numeric: true },
        ],
        rows: byCost,
        rowKey: ({ id }) => id,
        foot: [t`Together`, <MoneyText key="sum" amount={asked} />],
      }}
      {...(byCost.length <= mostBars && {
        chart: { kind: 'bars', labels: byCost.map(({ id }) => id), series: [{ name: t`Cost`, values: byCost.map(({ cost }) => cost) }] },
      })}
    />
  );
}
