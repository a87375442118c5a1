import { Trans, useLingui } from '@lingui/react/macro';
import type { PartView, SplittingView } from '@madang/contracts/splittings';
import type { ProposalView } from '@madang/contracts/proposals';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { MomentText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { MoneyText } from '../../ui/money-text.js';
import { CoverNotes } from '../../ui/moderated/cover-notes.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { useCovers } from '../../ui/moderated/use-covers.js';
import { Warned } from '../../ui/moderated/warned.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { ChoosePartsForm } from './choose-parts-form.js';
import { splittingStateWords } from './merging-words.js';
import { titleOfPart } from './title-of-part.js';
import { TakeBackSplitting } from './take-back-offer.js';
import { LastDay } from '../../ui/last-day.js';
import { Quote } from '../../ui/quote.js';

interface SplittingProps {
  readonly splitting: SplittingView;
  readonly proposal: ProposalView;
}

/** How a proposal would be taken apart: each part with its words and its money. */
export function Splitting({ splitting, proposal }: SplittingProps) {
  const { i18n } = useLingui();
  const { words, tone } = splittingStateWords[splitting.state];
  const covers = useCovers({ proposal: proposal.reference ?? proposal.id })(splitting.id);
  return (
    <Card as="article">
      <Stack>
        <div>
          <StatusTag tone={tone}>{i18n._(words)}</StatusTag>
        </div>
        <CoverNotes covers={covers} />
        <Warned covers={covers}>
          <Quote text={splitting.why} language={proposal.language} />
        </Warned>
        <p>
          <MomentText instant={splitting.at} />
        </p>
        {splitting.parts.map((part, index) => (
          // Parts keep their places.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={index} part={part} number={index + 1} language={proposal.language} />
        ))}
        {splitting.closesAt !== null && (
          <p>
            <Trans>
              Whoever backed it by then is asked until <LastDay until={splitting.closesAt} />: any of the parts, all or none. Silence leaves
              support with the whole.
            </Trans>
          </p>
        )}
        {splitting.asksMe && <ChoosePartsForm splitting={splitting} />}
        {splitting.mayTakeBack ? <TakeBackSplitting id={splitting.id} /> : <ReportLink kind="splitting" thing={splitting.id} />}
      </Stack>
    </Card>
  );
}

interface PartProps {
  readonly part: PartView;
  readonly number: number;
  readonly language: string;
}

function Part({ part, number, language }: PartProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  return (
    <section>
      <Stack>
        <h3>
          <Trans>Part {number}:</Trans>{' '}
          <span lang={language} dir="auto">
            {titleOfPart(part)}
          </span>
        </h3>
        <p lang={language} dir="auto">
          {part.text.find(({ field }) => field === 'change')?.text}
        </p>
        {part.moves.length > 0 && (
          <DataTable
            caption={<Trans>The money of part {number}</Trans>}
            rows={part.moves}
            rowKey={({ line }) => line}
            columns={[
              {
                key: 'line',
                head: t`Line of the budget`,
                render: ({ line, name }) => (
                  <Link to={paths.budgetLine(place, line)} lang={city.ownLanguage} dir="auto">
                    {name ?? line}
                  </Link>
                ),
              },
              { key: 'amount', head: t`Amount`, numeric: true, render: ({ delta }) => <MoneyText amount={delta} form="signed" /> },
            ]}
          />
        )}
      </Stack>
    </section>
  );
}
