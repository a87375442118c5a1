import { Trans } from '@lingui/react/macro';
import type { ElectionBody } from '@madang/contracts/elections';
import { useWatch, type Control } from 'react-hook-form';
import { Stack } from '../../../ui/stack.js';
import { RuleName, RuleWords } from '../rule-words.js';
import { RuleTrial } from './rule-trial.js';
import type { SettingValues } from './setting-fields.js';
import type { SettingFrame } from './setting-frame.js';
import { projectsToRead, ruleBody, ruleToRead } from './setting-values.js';

interface RuleReadProps {
  readonly cycle: string;
  readonly control: Control<SettingValues, unknown, ElectionBody>;
  readonly frame: SettingFrame;
}

/** The rule of the form read back in the words that residents will read, and what it would have done last time. */
export function RuleRead({ cycle, control, frame }: RuleReadProps) {
  const values = useWatch({ control }) as SettingValues;
  const body = ruleBody(values, frame);
  const rule = ruleToRead(body);
  return (
    <>
      <section aria-labelledby="read-back">
        <Stack>
          <h3 id="read-back">
            <Trans>What residents will read</Trans>
          </h3>
          {rule ? (
            <>
              <h4>
                <RuleName rule={rule} />
              </h4>
              <RuleWords rule={rule} projects={projectsToRead(values, frame.drafts)} />
            </>
          ) : (
            <p>
              <Trans>Fill in the fields above first: something in the rule is missing or is no number.</Trans>
            </p>
          )}
        </Stack>
      </section>
      <RuleTrial cycle={cycle} rule={body} />
    </>
  );
}
