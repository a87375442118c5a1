import { Plural, Trans } from '@lingui/react/macro';
import type { ProposalCardView } from '@madang/contracts/proposal-lists';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { barLengths, DivergingBar } from '../../ui/diverging-bar.js';
import { MoneyText } from '../../ui/money-text.js';
import styles from './card-moves.module.css';

type Sides = Pick<ProposalCardView, 'amount' | 'takesMostFrom' | 'givesMostTo' | 'moveCount'>;

/** The money in short: the line that gives most and the one that gets most, each with its bar. */
export function CardMoves({ card: { amount, takesMostFrom, givesMostTo, moveCount } }: { readonly card: Sides }) {
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  const shown = [takesMostFrom, givesMostTo].filter((move) => move !== null);
  if (amount === null || shown.length === 0) return null;
  const lengths = barLengths(shown.map(({ delta }) => BigInt(delta.minor)));
  return (
    <div className={styles.moves}>
      <p className={styles.amount}>
        <Trans>
          Moves <MoneyText amount={amount} form="short" />
        </Trans>
      </p>
      <ul className={styles.lines}>
        {shown.map((move, index) => (
          <li key={move.line} className={styles.line}>
            <span>
              {move === takesMostFrom ? <Trans>From</Trans> : <Trans>To</Trans>}{' '}
              <span lang={city.ownLanguage} dir="auto">
                {move.name ?? move.line}
              </span>
            </span>
            <DivergingBar basisPoints={lengths[index] ?? 0} />
          </li>
        ))}
      </ul>
      {moveCount > shown.length && (
        <p className={styles.more}>
          <Plural value={moveCount - shown.length} one="and # line more" other="and # lines more" />
        </p>
      )}
    </div>
  );
}
