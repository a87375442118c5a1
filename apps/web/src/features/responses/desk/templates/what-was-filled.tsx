import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../../../format/use-format.js';
import { Notice } from '../../../../ui/notice.js';
import { useFieldNames } from '../use-field-names.js';
import type { FromTemplate } from './from-template.js';

interface WhatWasFilledProps {
  readonly done: FromTemplate;
  readonly gaps: readonly string[];
}

/** What a template has put where, what it left alone, and which gaps a person still has to fill. */
export function WhatWasFilled({ done: { filled, left }, gaps }: WhatWasFilledProps) {
  const format = useFormat();
  const labelOf = useFieldNames();
  const named = (names: readonly string[]) => format.list(names.map((name) => labelOf(name)));
  return (
    <Notice kind="info">
      {filled.length > 0 ? (
        <p>
          <Trans>Filled: {named(filled)}.</Trans>
        </p>
      ) : (
        <p>
          <Trans>No field was empty.</Trans>
        </p>
      )}
      {left.length > 0 && (
        <p>
          <Trans>Left alone, because something stands there: {named(left)}.</Trans>
        </p>
      )}
      {gaps.length > 0 && (
        <>
          <p>
            <Trans>Still to fill in, or the answer cannot be published:</Trans>
          </p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>
                <bdi>[{gap}]</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
