import { Plural, Trans } from '@lingui/react/macro';
import type { AnswerGapView } from '@madang/contracts/response-drafts';
import { pathOf } from '../../../ui/body-resolver.js';
import { fieldId } from '../../../ui/field-frame.js';
import { Notice } from '../../../ui/notice.js';
import { useFieldNames } from './use-field-names.js';

/** What the saved draft still lacks, each leading to the field in which it is mended: before anybody tries to publish it. */
export function StillMissing({ gaps }: { readonly gaps: readonly AnswerGapView[] }) {
  const labelOf = useFieldNames();
  if (gaps.length === 0)
    return (
      <Notice kind="ok">
        <Trans>As it was saved, nothing is missing: every line and every question has its answer.</Trans>
      </Notice>
    );
  return (
    <Notice
      kind="info"
      title={<Plural value={gaps.length} one="As it was saved, # thing is missing" other="As it was saved, # things are missing" />}
    >
      <ul>
        {gaps.map(({ pointer, code, names }) => (
          <li key={`${pointer} ${code}`}>
            <a href={`#${fieldId(pathOf(pointer))}`}>{labelOf(pathOf(pointer))}</a>
            {names !== undefined && (
              <>
                {' '}
                <GapNames code={code} names={names} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Gaps as they stand in the text, or the proposals that are told the same. */
export function GapNames({ code, names }: { readonly code: string; readonly names: readonly string[] }) {
  if (code === 'response/words-alike') return <Trans>Word for word the same as for {names.join(', ')}</Trans>;
  return <bdi>{names.map((name) => `[${name}]`).join(' ')}</bdi>;
}
