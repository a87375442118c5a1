import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from '../../../../ui/notice.js';
import { useFieldNames } from '../use-field-names.js';
import type { FromTemplate } from './from-template.js';

interface WhatWasFilledProps {
  readonly done: FromTemplate;
  readonly gaps: readonly string[];
}

/** What a template has put where, what it left alone, and which gaps a person still has to fill. */
export function WhatWasFilled({ done: { filled, left }, gaps }: WhatWasFilledProps) {
  const labelOf = useFieldNames();
  return (
    <Notice kind="info">
      {filled.length === 0 && (
        <p>
          <Trans>No field was empty.</Trans>
        </p>
      )}
      <Listed lead={<Trans>Filled:</Trans>} names={filled.map((name) => labelOf(name))} />
      <Listed lead={<Trans>Left alone, because something stands there:</Trans>} names={left.map((name) => labelOf(name))} />
      <Listed lead={<Trans>Still to fill in, or the answer cannot be published:</Trans>} names={gaps.map((gap) => `[${gap}]`)} />
    </Notice>
  );
}

function Listed({ lead, names }: { readonly lead: ReactNode; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
