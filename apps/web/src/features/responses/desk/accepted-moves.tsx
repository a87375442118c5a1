import { Trans, useLingui } from '@lingui/react/macro';
import { answerTextLimits } from '@madang/accountability';
import { toDecimal, type Currency } from '@madang/money';
import type { MoveView } from '@madang/contracts/moves';
import { readAmount } from '../../../format/read-amount.js';
import { useFormat } from '../../../format/use-format.js';
import { TextArea } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { Stack } from '../../../ui/stack.js';
import type { AnswerFields } from './answer-fields.js';

interface AcceptedMovesProps extends AnswerFields {
  readonly moves: readonly MoveView[];
}

/** How much of each move the city makes. What is taken must be what is given; the effect on rights is worked out from it. */
export function AcceptedMoves({ content: { acceptedMoves, lineReasons = {} }, change, errorOf, moves }: AcceptedMovesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const set = (move: MoveView, text: string) => {
    const others = acceptedMoves.filter(({ line }) => line !== move.line);
    const amount = readAmount(text, move.delta.currency);
    const taken = BigInt(move.delta.minor) < 0n;
    if (!amount.ok || amount.value.minor === 0n) return change({ acceptedMoves: others });
    const minor = (taken ? -amount.value.minor : amount.value.minor).toString();
    return change({ acceptedMoves: [...others, { line: move.line, delta: { minor, currency: move.delta.currency } }] });
  };
  return (
    <Stack>
      <p>
        <Trans>How much of the money the city moves. Leave a line empty where nothing of it moves.</Trans>
      </p>
      {moves.map((move) => {
        const name = move.name ?? move.line;
        const taken = BigInt(move.delta.minor) < 0n;
        const accepted = acceptedMoves.find(({ line }) => line === move.line)?.delta.minor ?? '0';
        return (
          <Stack key={move.line}>
            <MoneyField
              name={`acceptedMoves.${move.line}`}
              optional
              label={taken ? t`Taken from ${name}` : t`Given to ${name}`}
              hint={t`Asked for: ${format.money(positive(move.delta))}`}
              currency={move.delta.currency}
              defaultValue={textOf(acceptedMoves.find(({ line }) => line === move.line)?.delta)}
              onChange={(event) => set(move, event.target.value)}
            />
            {accepted !== move.delta.minor && (
              <TextArea
                name={`lineReasons.${move.line}`}
                rows={2}
                maxLength={answerTextLimits.characters}
                label={t`Why not all of it: ${name}`}
                hint={t`Residents read it beside what was asked and what is accepted.`}
                error={errorOf(`lineReasons.${move.line}`)}
                value={lineReasons[move.line] ?? ''}
                onChange={(event) => change({ lineReasons: { ...lineReasons, [move.line]: event.target.value } })}
              />
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}

type Amount = MoveView['delta'];

function positive({ minor, currency }: Amount): Amount {
  return { minor: minor.replace('-', ''), currency };
}

export function textOf(amount: Amount | null | undefined): string {
  if (!amount || !/^-?\d+$/.test(amount.minor)) return '';
  return toDecimal({ minor: BigInt(amount.minor.replace('-', '')), currency: amount.currency as Currency });
}
