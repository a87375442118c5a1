import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { SuggestionView, TaggingBody } from '@madang/contracts/classification';
import { useFormat } from '../../../format/use-format.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { CityWords } from '../../../ui/city-words.js';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import { stepWords } from './step-words.js';

interface SuggestionsTableProps {
  readonly items: readonly SuggestionView[];
  readonly pending: boolean;
  readonly accept: (lines: TaggingBody['lines'], count: number) => void;
}

const codeOf = (part: string) => part.slice(part.indexOf(':') + 1);

export function SuggestionsTable({ items, pending, accept }: SuggestionsTableProps) {
  const together = (part: string) => items.filter((item) => item.part === part);
  return (
    <DataTable<SuggestionView>
      caption={<Trans>Suggestions, the most money first</Trans>}
      columns={[
        {
          key: 'part',
          head: <Trans>Programme or department</Trans>,
          render: ({ part, names, lines }) => (
            <>
              <CityWords words={names} otherwise={codeOf(part)} />
              <br />
              <Plural value={lines} one="# line" other="# lines" />
            </>
          ),
        },
        { key: 'amount', head: <Trans>As voted</Trans>, numeric: true, render: ({ amount }) => <MoneyText amount={amount} form="short" /> },
        { key: 'function', head: <Trans>Suggested function</Trans>, render: (item) => <Suggested item={item} /> },
        { key: 'because', head: <Trans>Because</Trans>, render: ({ because }) => <Because because={because} /> },
        {
          key: 'act',
          head: <Trans>Act</Trans>,
          render: ({ part, names, cofog, lines }) => {
            const beside = together(part);
            const name = <CityWords words={names} otherwise={codeOf(part)} />;
            return (
              <ButtonRow>
                <Button kind="secondary" pending={pending} onClick={() => accept({ within: [part], suggested: cofog.code }, lines)}>
                  <Trans>
                    Accept
                    <VisuallyHidden>
                      {' '}
                      {cofog.code} for {name}
                    </VisuallyHidden>
                  </Trans>
                </Button>
                {beside.length > 1 && beside[0]?.cofog.code === cofog.code && (
                  <Button
                    kind="quiet"
                    pending={pending}
                    onClick={() =>
                      accept(
                        { within: [part] },
                        beside.reduce((sum, one) => sum + one.lines, 0),
                      )
                    }
                  >
                    <Trans>
                      Accept all {beside.length} of it
                      <VisuallyHidden>: {name}</VisuallyHidden>
                    </Trans>
                  </Button>
                )}
              </ButtonRow>
            );
          },
        },
      ]}
      rows={items}
      rowKey={({ part, cofog }) => `${part} ${cofog.code}`}
    />
  );
}

function Suggested({ item: { cofog, others } }: { readonly item: SuggestionView }) {
  return (
    <>
      {cofog.code} <CityWords words={cofog.names} otherwise="" />
      {others.length > 0 && (
        <>
          <br />
          <small>
            <Trans>
              or{' '}
              {others.map(({ code, names }, index) => (
                <span key={code}>
                  {index > 0 && ', '}
                  {code} <CityWords words={names} otherwise="" />
                </span>
              ))}
            </Trans>
          </small>
        </>
      )}
    </>
  );
}

/** “library” in the programme; at most three words. */
function Because({ because }: Pick<SuggestionView, 'because'>) {
  const { i18n } = useLingui();
  const format = useFormat();
  const said = because.slice(0, 3).map(({ word, in: step }) => `“${word}” (${i18n._(stepWords[step])})`);
  return <Trans>it says {format.list(said)}</Trans>;
}
