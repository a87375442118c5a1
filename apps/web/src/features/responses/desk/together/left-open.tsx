import { Trans } from '@lingui/react/macro';
import { checkOfficialResponse } from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { fieldId } from '../../../../ui/field-frame.js';
import { Notice } from '../../../../ui/notice.js';
import { GapNames } from '../still-missing.js';
import { useFieldNames } from '../use-field-names.js';

/** What belongs to all of them and is empty still: whoever leaves it open writes it once in every draft. */
export function LeftOpen({ content }: { readonly content: ResponseDraftBody }) {
  const labelOf = useFieldNames();
  const open = leftOpen(content);
  if (content.decision === null || open.length === 0) return null;
  return (
    <Notice kind="info" title={<Trans>Still open here: every single draft will ask for it</Trans>}>
      <ul>
        {open.map((gap) => {
          const name = gap.field.replaceAll('/', '.');
          return (
            <li key={`${name} ${gap.code}`}>
              <a href={`#${fieldId(name)}`}>{labelOf(name)}</a>
              {'names' in gap && (
                <>
                  {' '}
                  <GapNames code={gap.code} names={gap.names} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

const shared = new Set<string | undefined>([
  'reasonCode',
  'evidence',
  'explanation',
  'alternative',
  'nextStepOn',
  'nextStep',
  'appealRoute',
  'appealUntil',
  'deferredUntil',
  'budgetStage',
]);

/** The rules of an answer, asked of the words that several share. */
function leftOpen({ nextStepOn, appealUntil, deferredUntil, ...content }: ResponseDraftBody) {
  const { decision, reasonCode, evidence, explanation, alternative, nextStep, appealRoute, budgetStage } = content;
  const days = {
    nextStepOn: nextStepOn as CalendarDate | null,
    appealUntil: appealUntil as CalendarDate | null,
    deferredUntil: deferredUntil as CalendarDate | null,
  };
  const words = { decision, reasonCode, evidence, explanation, alternative, nextStep, appealRoute, budgetStage };
  return checkOfficialResponse({ ...words, ...days }).filter(({ field }) => shared.has(field.split('/')[0]));
}
