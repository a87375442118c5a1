import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { answerBatchLimits } from '@madang/contracts/answer-batches';
import type { DueItemView } from '@madang/contracts/due-lists';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../../api/city.queries.js';
import { usePlace } from '../../../../app/use-place.js';
import { Button } from '../../../../ui/button.js';
import { ErrorSummary } from '../../../../ui/error-summary.js';
import { Stack } from '../../../../ui/stack.js';
import { DecisionFields } from '../decision-fields.js';
import { ExplanationField } from '../explanation-field.js';
import { NextFields } from '../next-fields.js';
import { StartFromTemplate } from '../templates/start-from-template.js';
import { useFieldNames } from '../use-field-names.js';
import { WordsAreBack } from '../words-are-back.js';
import { ChooseProposals } from './choose-proposals.js';
import { LeftOpen } from './left-open.js';
import { sharedDecisions, useTogether } from './use-together.js';

/** Which proposals, and the words that their answers share. */
export function TogetherForm({ owed }: { readonly owed: readonly DueItemView[] }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const { data: cityView } = useSuspenseQuery(cityQuery(city));
  const { content, change, chosen, choose, errors, pending, ...together } = useTogether(cityView.ownLanguage, useFieldNames());
  const fields = { content, change, errorOf: (name: string) => errors.byField.get(name) };
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        together.begin();
      }}
    >
      <Stack>
        {together.areBack && (
          <WordsAreBack onGiveUp={together.giveUp}>
            <Trans>Begin with empty fields</Trans>
          </WordsAreBack>
        )}
        <ErrorSummary errors={errors.summary} />
        <ChooseProposals owed={owed} chosen={chosen} choose={choose} />
        <StartFromTemplate content={content} change={change} decisions={sharedDecisions} languages={[cityView.ownLanguage]} />
        <DecisionFields {...fields} decisions={sharedDecisions} />
        <ExplanationField {...fields} />
        <NextFields {...fields} earliestAppealEnd={null} />
        <p>
          <Trans>Figures, replies to questions and translations belong to one proposal: you write them in its draft.</Trans>
        </p>
        <LeftOpen content={content} />
        <div>
          <Button
            type="submit"
            pending={pending}
            refusal={refusal(chosen.length, t`Choose at least two proposals.`, t`Choose at most 50 proposals.`)}
          >
            {chosen.length === 0 ? (
              <Trans>Begin the drafts</Trans>
            ) : (
              <Plural value={chosen.length} one="Begin # draft" other="Begin # drafts" />
            )}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function refusal(chosen: number, tooFew: string, tooMany: string): string | undefined {
  if (chosen < answerBatchLimits.fewest) return tooFew;
  return chosen > answerBatchLimits.most ? tooMany : undefined;
}
