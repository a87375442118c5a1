import { Trans, useLingui } from '@lingui/react/macro';
import type { DueItemView } from '@madang/contracts/due-lists';
import { useState } from 'react';
import { Checkboxes } from '../../../../ui/choices.js';
import { Field } from '../../../../ui/field.js';
import { DaysText } from '../../../../ui/days-text.js';

/** So many are seen at a glance; among more of them one looks for words. */
const atAGlance = 8;

interface ChooseProposalsProps {
  readonly owed: readonly DueItemView[];
  readonly chosen: readonly string[];
  readonly choose: (reference: string, is: boolean) => void;
}

/** Which proposals get the same answer. What is chosen stays in sight, whatever one looks for. */
export function ChooseProposals({ owed, chosen, choose }: ChooseProposalsProps) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const shown = owed.filter((item) => chosen.includes(item.reference) || says(item, words));
  return (
    <>
      {owed.length > atAGlance && (
        <Field
          name="looked-for"
          type="search"
          dir="auto"
          label={t`Show only proposals with these words`}
          hint={<Trans>In the title, the number or the name of the office.</Trans>}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      <Checkboxes
        name="proposals"
        label={t`Proposals that get the same answer`}
        hint={shown.length === 0 ? <Trans>No proposal has these words.</Trans> : <Trans>Nearest date first.</Trans>}
        choices={shown.map((item) => ({ value: item.reference, label: <Named item={item} />, hint: <Facts item={item} /> }))}
        defaultValue={chosen}
        onChange={(event) => choose(event.target.value, event.target.checked)}
      />
    </>
  );
}

function says({ title, reference, office }: DueItemView, words: string): boolean {
  return [title, reference, office ?? ''].some((text) => plain(text).includes(plain(words)));
}

/** Without accents and capitals: nobody misses a bench for how it is spelt. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

function Named({ item: { reference, title, language } }: { readonly item: DueItemView }) {
  return (
    <>
      <bdi>{reference}</bdi>{' '}
      <span lang={language} dir="auto">
        {title}
      </span>
    </>
  );
}

/** Of which office, in whose hands, and by when. */
function Facts({ item }: { readonly item: DueItemView }) {
  const { office, assignee } = item;
  return (
    <>
      {[office, assignee?.penName].map((name) =>
        name ? (
          <span key={name}>
            <bdi>{name}</bdi> ·{' '}
          </span>
        ) : null,
      )}
      <DaysText {...item} />
    </>
  );
}
