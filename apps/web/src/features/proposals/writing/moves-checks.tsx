import { Trans, useLingui } from '@lingui/react/macro';
import type { MovesChecksView } from '@madang/contracts/proposal-checks';
import type { MoveView } from '@madang/contracts/moves';
import { Button, ButtonRow } from '../../../ui/button.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { EffectTable } from '../effect-table.js';
import { FreeMoney } from '../free-money.js';
import { MovesTable } from '../moves-table.js';
import { flawWords } from './flaw-words.js';
import { differenceOf, waysToMend, type MoveRow } from './move-rows.js';

interface MovesChecksProps {
  readonly rows: readonly MoveRow[];
  readonly moves: readonly MoveView[];
  /** Undefined until the checks have answered for the first time. */
  readonly checks: MovesChecksView | undefined;
  readonly onMend: (line: string, amount: string) => void;
  readonly currency: string;
}

/** What the checks say so far: is it balanced, is the money free, which rights lose. */
export function MovesChecks({ rows, moves, checks, onMend, currency }: MovesChecksProps) {
  const { i18n } = useLingui();
  if (moves.length === 0) return null;
  const others = (checks?.flaws ?? []).filter(
    ({ code }) => !['budget/not-balanced', 'budget/nothing-taken', 'budget/nothing-given'].includes(code),
  );
  return (
    <section aria-labelledby="so-far">
      <Stack>
        <h2 id="so-far">
          <Trans>So far</Trans>
        </h2>
        <Sums rows={rows} moves={moves} onMend={onMend} currency={currency} />
        {checks && <MovesTable moves={moves} year={checks.budgetYear} />}
        {others.length > 0 && (
          <Notice kind="stop" title={<Trans>This cannot be moved like this</Trans>}>
            <ul>
              {others.map(({ code, line }) => (
                <li key={`${code}${line}`}>
                  {i18n._(flawWords(code))} {line !== null && <bdi>{moves.find((move) => move.line === line)?.name ?? line}</bdi>}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {checks && <FreeMoney balance={checks.balance} />}
        {checks?.effect && <EffectTable effect={checks.effect} year={checks.budgetYear} />}
      </Stack>
    </section>
  );
}

/** The difference in money, in words, and two ways to mend it. */
function Sums({ rows, moves, onMend, currency }: Omit<MovesChecksProps, 'checks'>) {
  const difference = differenceOf(moves);
  const size = { minor: (difference < 0n ? -difference : difference).toString(), currency };
  if (difference === 0n)
    return (
      <Notice kind="ok">
        <Trans>The sums are equal: as much is given as is taken.</Trans>
      </Notice>
    );
  return (
    <Notice
      kind="warn"
      title={
        difference > 0n ? (
          <Trans>
            <MoneyText amount={size} /> short: more is given than taken
          </Trans>
        ) : (
          <Trans>
            <MoneyText amount={size} /> left: more is taken than given
          </Trans>
        )
      }
    >
      <ButtonRow>
        {waysToMend(rows, currency).map((mend) => (
          <Button key={mend.side} kind="secondary" onClick={() => onMend(mend.line, mend.amount)}>
            {mend.side === 'from' ? (
              <Trans>
                Take <MoneyText amount={{ minor: mend.minor, currency }} /> from <bdi>{mend.name ?? mend.line}</bdi>
              </Trans>
            ) : (
              <Trans>
                Give <MoneyText amount={{ minor: mend.minor, currency }} /> to <bdi>{mend.name ?? mend.line}</bdi>
              </Trans>
            )}
          </Button>
        ))}
      </ButtonRow>
    </Notice>
  );
}
