import type { AssemblyView } from '@madang/contracts/assemblies';
import type { DecisionBody, DecisionView } from '@madang/contracts/assembly-decisions';
import { textOrNull, wholeFrom } from './form-values.js';

type Values = Readonly<Record<string, string>>;

/** A decision as the fields of its form; a new one takes the number of those present from the record. */
export function decisionValues({ attendance }: Pick<AssemblyView, 'attendance'>, decision?: DecisionView): Record<string, string> {
  if (!decision) return { kind: 'carry_proposal', inFavour: '0', against: '0', abstained: '0', present: String(attendance?.present ?? 0) };
  const { kind, text, proposal, inFavour, against, abstained, present, minorityStatement } = decision;
  return {
    kind,
    text,
    proposal: proposal?.reference ?? '',
    inFavour: String(inFavour),
    against: String(against),
    abstained: String(abstained),
    present: String(present),
    minorityStatement: minorityStatement ?? '',
  };
}

export function decisionFrom(values: Values, language: DecisionBody['language']): DecisionBody {
  const kind = values['kind'] as DecisionBody['kind'];
  return {
    kind,
    text: values['text'] ?? '',
    language,
    inFavour: wholeFrom(values['inFavour']),
    against: wholeFrom(values['against']),
    abstained: wholeFrom(values['abstained']),
    present: wholeFrom(values['present']),
    proposal: kind === 'carry_proposal' ? textOrNull(values['proposal']) : null,
    minorityStatement: textOrNull(values['minorityStatement']),
  };
}
