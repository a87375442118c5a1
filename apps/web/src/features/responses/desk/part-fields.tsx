import { Trans, useLingui } from '@lingui/react/macro';
import type { MoveView } from '@madang/contracts/moves';
import { Button } from '../../../ui/button.js';
import { Checkboxes } from '../../../ui/choices.js';
import { Field, Select } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';
import { reasonWords, type ReasonCode } from '../reason-words.js';
import { AcceptedMoves } from './accepted-moves.js';
import { withEntry, withoutEntry, type AnswerFields } from './answer-fields.js';
import styles from './entry-fields.module.css';

interface PartFieldsProps extends AnswerFields {
  /** The moves that the proposal asks for; the answer can make some of them. */
  readonly moves: readonly MoveView[];
}

/** What of it is accepted and what is not, each part with its own reason. */
export function PartFields({ content, change, errorOf, moves }: PartFieldsProps) {
  const { t } = useLingui();
  const { parts } = content;
  const add = () => change({ parts: [...parts, { what: '', accepted: parts.length === 0, reasonCode: null }] });
  return (
    <fieldset className={styles.group} id="field-parts" tabIndex={-1}>
      <legend className={styles.legend}>{t`Parts`}</legend>
      {errorOf('parts') !== undefined && <p className={styles.error}>{errorOf('parts')}</p>}
      <Stack>
        {parts.map((_part, index) => (
          // Parts have no name of their own, and nothing but their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={`${index} of ${parts.length}`} index={index} content={content} change={change} errorOf={errorOf} />
        ))}
        <div>
          <Button kind="secondary" onClick={add}>
            <Trans>Add a part</Trans>
          </Button>
        </div>
        {moves.length > 0 && <AcceptedMoves content={content} change={change} errorOf={errorOf} moves={moves} />}
      </Stack>
    </fieldset>
  );
}

function Part({ index, content: { parts }, change, errorOf }: AnswerFields & { readonly index: number }) {
  const { t, i18n } = useLingui();
  const part = parts[index];
  if (!part) return null;
  const set = (patch: Partial<typeof part>) => change({ parts: withEntry(parts, index, patch) });
  return (
    <div className={styles.entry}>
      <Field
        name={`parts.${index}.what`}
        dir="auto"
        label={t`Part ${index + 1}`}
        error={errorOf(`parts.${index}.what`)}
        value={part.what}
        onChange={(event) => set({ what: event.target.value })}
      />
      <Checkboxes
        name={`parts.${index}.accepted`}
        label={t`Is part ${index + 1} accepted?`}
        choices={[{ value: 'yes', label: t`Accepted` }]}
        defaultValue={part.accepted ? ['yes'] : []}
        onChange={(event) => set({ accepted: event.target.checked, reasonCode: null })}
      />
      {!part.accepted && (
        <Select
          name={`parts.${index}.reasonCode`}
          label={t`Reason for part ${index + 1}`}
          error={errorOf(`parts.${index}.reasonCode`)}
          empty={t`Choose a reason`}
          choices={(Object.keys(reasonWords) as ReasonCode[]).map((code) => ({ value: code, label: i18n._(reasonWords[code]) }))}
          value={part.reasonCode ?? ''}
          onChange={(event) => set({ reasonCode: (event.target.value || null) as ReasonCode | null })}
        />
      )}
      <div>
        <Button kind="quiet" onClick={() => change({ parts: withoutEntry(parts, index) })}>
          <Trans>Remove part {index + 1}</Trans>
        </Button>
      </div>
    </div>
  );
}
