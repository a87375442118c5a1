import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { SuggestionView, TaggingBody } from '@madang/contracts/classification';
import type { Language } from '@madang/contracts/wire';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { suggestionsQuery, tagLines } from './classification-desk.queries.js';
import { DeskTabs } from './desk-tabs.js';
import { SuggestionsTable } from './suggestions-table.js';

/** What the names of unclassified lines suggest. Nothing is taken over by itself. */
export function SuggestionsPage() {
  const place = usePlace();
  const { data: list } = useSuspenseQuery(suggestionsQuery(place.city));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          title={<Trans>Functions that the names suggest</Trans>}
          lead={
            <Trans>
              For lines of which nobody has said what they are for. A list of words in eight languages proposes; you decide. What is known
              is never overruled.
            </Trans>
          }
        />
        <DeskTabs now="suggestions" />
      </Stack>
      {list.items.length === 0 ? (
        <EmptyState
          title={<Trans>Nothing to suggest</Trans>}
          action={
            <LinkButton to={paths.deskClassification(place, { unknown: 'cofog' })}>
              <Trans>See what is not classified yet</Trans>
            </LinkButton>
          }
        >
          <Trans>Either every line has a function, or no word of the list stands in the names that are left.</Trans>
        </EmptyState>
      ) : (
        <>
          <p>
            <Trans>
              Not classified yet: <MoneyText amount={list.suggested} form="short" /> with a suggestion,{' '}
              <MoneyText amount={list.silent} form="short" /> without.
            </Trans>
          </p>
          <Accepting revision={list.revision} items={list.items} />
          {list.more > 0 && (
            <p>
              <Plural
                value={list.more}
                one="One more suggestion comes when these are dealt with."
                other="# more suggestions come when these are dealt with."
              />
            </p>
          )}
        </>
      )}
    </Stack>
  );
}

function Accepting({ revision, items }: { readonly revision: number; readonly items: readonly SuggestionView[] }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const [fault, setFault] = useState<string | null>(null);
  const { mutateAsync, isPending } = useMutation(tagLines(city));
  const accept = async (lines: TaggingBody['lines'], count: number) => {
    setFault(null);
    const reason = t`The names of these lines say so, and a person has looked at them.`;
    try {
      await mutateAsync({ lines, tags: [], asSuggested: true, reason, language: language as Language, revision });
      announce(t`Said of ${count} lines.`);
    } catch (problem) {
      setFault(asProblem(problem).title);
    }
  };
  const all = items.reduce((sum, { lines }) => sum + lines, 0);
  return (
    <Stack>
      {fault !== null && <Notice kind="stop">{fault}</Notice>}
      <SuggestionsTable items={items} pending={isPending} accept={(lines, count) => void accept(lines, count)} />
      <div>
        <Button kind="secondary" pending={isPending} onClick={() => void accept({}, all)}>
          <Trans>Accept every suggestion</Trans>
        </Button>
      </div>
    </Stack>
  );
}
