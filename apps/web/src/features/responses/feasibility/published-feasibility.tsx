import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { FeasibilityView } from '@madang/contracts/feasibility';
import { usePlace } from '../../../app/use-place.js';
import { MomentText } from '../../../ui/date-text.js';
import { DescriptionList, type Fact } from '../../../ui/description-list.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Stack } from '../../../ui/stack.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { reasonWords } from '../reason-words.js';
import { feasibilityQuery } from '../responses.queries.js';
import { legalWords, practicalWords } from './feasibility-words.js';

/** Beside a proposal: what the city found when it examined it. The author's own figure stays beside the city's. */
export function PublishedFeasibility() {
  const { city, params } = usePlace();
  const { data } = useSuspenseQuery(feasibilityQuery(city, params['proposal'] ?? ''));
  if (data.review === null) return null;
  return (
    <section aria-labelledby="feasibility">
      <Stack>
        <h2 id="feasibility">
          <Trans>What the city found</Trans>
        </h2>
        <p lang={data.review.language} dir="auto">
          {data.review.explanation}
        </p>
        <Findings review={data.review} />
        <p>
          <small>
            <Trans>
              Written by one office and signed by somebody who wrote none of it, <MomentText instant={data.review.publishedAt} />
            </Trans>
          </small>
        </p>
      </Stack>
    </section>
  );
}

function Findings({ review }: { readonly review: FeasibilityView }) {
  const { t, i18n } = useLingui();
  const { legality, legalBasis, practicality, technicalNote, reasonCode, language } = review;
  const written = (text: string) => (
    <span lang={language} dir="auto">
      {text}
    </span>
  );
  const facts: readonly (Fact | false)[] = [
    legality !== null && {
      key: 'law',
      term: t`Law`,
      fact: (
        <>
          <StatusTag tone={legalWords[legality].tone}>{i18n._(legalWords[legality].words)}</StatusTag> {written(legalBasis)}
        </>
      ),
    },
    practicality !== null && {
      key: 'practice',
      term: t`In practice`,
      fact: (
        <>
          <StatusTag tone={practicalWords[practicality].tone}>{i18n._(practicalWords[practicality].words)}</StatusTag>{' '}
          {written(technicalNote)}
        </>
      ),
    },
    ...costFacts(review, t),
    reasonCode !== null && { key: 'reason', term: t`What stands against it`, fact: i18n._(reasonWords[reasonCode]) },
  ];
  return <DescriptionList facts={facts.filter((fact) => fact !== false)} />;
}

type Translate = ReturnType<typeof useLingui>['t'];

function costFacts({ asked, costLow, costHigh, runningCost, costBasis, language }: FeasibilityView, t: Translate): readonly Fact[] {
  return [
    ...(asked === null ? [] : [{ key: 'asked', term: t`What its author asks for`, fact: <MoneyText amount={asked} /> }]),
    ...(costLow === null || costHigh === null
      ? []
      : [
          {
            key: 'cost',
            term: t`What the city estimates`,
            fact: (
              <>
                <Trans>
                  from <MoneyText amount={costLow} /> to <MoneyText amount={costHigh} />
                </Trans>
                <br />
                <span lang={language} dir="auto">
                  {costBasis}
                </span>
              </>
            ),
          },
        ]),
    ...(runningCost === null ? [] : [{ key: 'running', term: t`Each year afterwards`, fact: <MoneyText amount={runningCost} /> }]),
  ];
}
