import { Trans, useLingui } from '@lingui/react/macro';
import { apportion, type Currency } from '@madang/money';
import type { BudgetGroupsView } from '@madang/contracts/budgets';
import { useFormat } from '../../format/use-format.js';
import styles from './hundred-squares.module.css';
import { useNameOf } from '../../ui/named.js';
import { nowhereWords } from './part-words.js';

const colours = 5;
const squares = Array.from({ length: 100 }, (_, at) => at);

/** The budget as a hundred squares: the five largest parts and all the rest, by largest remainders, so that none is lost. */
export function HundredSquares({ view }: { readonly view: BudgetGroupsView }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const nameOf = useNameOf();
  const minorOf = (amounts: (typeof view.groups)[number]['amounts']) => positive(amounts[view.phase]?.minor);
  const weights = view.groups.map(({ amounts }) => minorOf(amounts));
  const rest = weights.slice(colours).reduce((sum, weight) => sum + weight, view.others ? minorOf(view.others.amounts) : 0n);
  const shown = [...weights.slice(0, colours), rest];
  if (shown.every((weight) => weight === 0n)) return null;
  const counts = apportion({ minor: 100n, currency: 'XXX' as Currency }, shown).map(({ minor }) => Number(minor));
  const parts = counts.map((count, at) => {
    const group = at < colours ? view.groups[at] : undefined;
    return { count, colour: at + 1, name: group ? nameOf(group.names, group.key ?? i18n._(nowhereWords[view.by])) : t`All the rest` };
  });
  const said = parts.filter(({ count }) => count > 0);
  const colourAt = said.flatMap(({ count, colour }) => Array.from({ length: count }, () => colour));
  return (
    <section className={styles.whole} aria-labelledby="hundred">
      <h2 id="hundred" className={styles.heading}>
        <Trans>Out of every hundred</Trans>
      </h2>
      {/* The list beside it says the same in words. */}
      <svg className={styles.grid} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        {squares.map((at) => (
          <rect
            key={at}
            className={styles.square}
            data-colour={colourAt[at]}
            x={(at % 10) * 10 + 0.6}
            y={Math.floor(at / 10) * 10 + 0.6}
            width="8.8"
            height="8.8"
            rx="1.4"
          />
        ))}
      </svg>
      <ul className={styles.legend}>
        {said.map(({ count, colour, name }) => (
          <li key={colour}>
            <svg className={styles.key} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <rect className={styles.square} data-colour={colour} width="10" height="10" rx="2" />
            </svg>
            <span>
              <strong className={styles.count}>{format.number(count)}</strong> <bdi>{name}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function positive(minor: string | undefined): bigint {
  const amount = BigInt(minor ?? '0');
  return amount > 0n ? amount : 0n;
}
