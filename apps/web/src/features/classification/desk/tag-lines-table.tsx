import { Trans, useLingui } from '@lingui/react/macro';
import type { TagLineView } from '@madang/contracts/classification';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { CityWords } from '../../../ui/city-words.js';
import { DataTable } from '../../../ui/data-table.js';
import { Link } from '../../../ui/link.js';
import { MoneyText } from '../../../ui/money-text.js';
import { fieldWords, valueWords } from '../field-words.js';
import styles from './tag-lines-table.module.css';

/** Lines with all that is known of them; what the city has said itself is marked. */
export function TagLinesTable({ lines }: { readonly lines: readonly TagLineView[] }) {
  const place = usePlace();
  return (
    <DataTable<TagLineView>
      caption={<Trans>Lines, the largest first</Trans>}
      columns={[
        {
          key: 'line',
          head: <Trans>Line</Trans>,
          render: (line) => (
            <Link to={paths.budgetLine(place, line.code)}>
              <LineWords line={line} />
            </Link>
          ),
        },
        {
          key: 'department',
          head: <Trans>Department</Trans>,
          render: ({ department }) => department && <CityWords words={department.names} otherwise={department.code} />,
        },
        { key: 'amount', head: <Trans>As voted</Trans>, numeric: true, render: ({ amount }) => <MoneyText amount={amount} /> },
        { key: 'known', head: <Trans>What is known</Trans>, render: ({ known }) => <Known known={known} /> },
      ]}
      rows={lines}
      rowKey={({ code }) => code}
    />
  );
}

function LineWords({ line: { programme, chapter, economic, code } }: { readonly line: TagLineView }) {
  const steps = [programme, economic ?? chapter].filter((step) => step !== null);
  if (steps.length === 0) return code;
  return steps.map((step, index) => (
    <span key={step.code}>
      {index > 0 && ' · '}
      <CityWords words={step.names} otherwise={step.code} />
    </span>
  ));
}

function Known({ known }: Pick<TagLineView, 'known'>) {
  const { i18n } = useLingui();
  if (known.length === 0)
    return (
      <em>
        <Trans>Nothing</Trans>
      </em>
    );
  return (
    <ul className={styles.known}>
      {known.map(({ field, value, from }) => (
        <li key={field}>
          {i18n._(fieldWords[field])}: {valueWords(i18n, field, value)} {from === 'city' && <Trans>(said by the city)</Trans>}
        </li>
      ))}
    </ul>
  );
}
