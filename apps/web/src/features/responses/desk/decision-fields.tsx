import { Trans, useLingui } from '@lingui/react/macro';
import { answerTextLimits, reasonCodes } from '@madang/accountability';
import type { ResponseDraftView } from '@madang/contracts/response-drafts';
import { Radios } from '../../../ui/choices.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { stateWords } from '../../../ui/state-words.js';
import { evidenceWords, reasonWords, type ReasonCode } from '../reason-words.js';
import type { AnswerFields } from './answer-fields.js';

interface DecisionFieldsProps extends AnswerFields {
  readonly decisions: ResponseDraftView['decisions'];
}

/** What the city decides and why; each reason asks for what it must show. */
export function DecisionFields({ content, change, errorOf, decisions }: DecisionFieldsProps) {
  const { t, i18n } = useLingui();
  const { decision, reasonCode } = content;
  return (
    <>
      <Radios
        name="decision"
        label={t`Decision`}
        error={errorOf('decision')}
        choices={decisions.map((one) => ({ value: one, label: i18n._(stateWords[one].words) }))}
        value={decision ?? ''}
        onChange={(event) => change({ decision: decisions.find((one) => one === event.target.value) ?? null })}
      />
      {decision === 'deferred' && <Deferral content={content} change={change} errorOf={errorOf} />}
      {decision !== null && decision !== 'accepted' && (
        <>
          <Select
            name="reasonCode"
            label={t`Main reason`}
            hint={<Trans>“The city chose otherwise” is a reason of its own: a choice is not dressed up as a technical matter.</Trans>}
            error={errorOf('reasonCode')}
            empty={t`Choose a reason`}
            choices={(Object.keys(reasonWords) as ReasonCode[]).map((code) => ({ value: code, label: i18n._(reasonWords[code]) }))}
            value={reasonCode ?? ''}
            onChange={(event) => change({ reasonCode: (event.target.value || null) as ReasonCode | null, evidence: {} })}
          />
          <EvidenceFields content={content} change={change} errorOf={errorOf} />
        </>
      )}
    </>
  );
}

function Deferral({ content, change, errorOf }: AnswerFields) {
  const { t } = useLingui();
  return (
    <>
      <Field
        name="deferredUntil"
        type="date"
        width="short"
        label={t`The question returns on`}
        hint={<Trans>Within half a year. On that day it comes back by itself.</Trans>}
        error={errorOf('deferredUntil')}
        value={content.deferredUntil ?? ''}
        onChange={(event) => change({ deferredUntil: event.target.value || null })}
      />
      <Field
        name="budgetStage"
        dir="auto"
        label={t`The stage of the budget that it waits for`}
        error={errorOf('budgetStage')}
        value={content.budgetStage}
        onChange={(event) => change({ budgetStage: event.target.value })}
      />
    </>
  );
}

function EvidenceFields({ content: { reasonCode, evidence }, change, errorOf }: AnswerFields) {
  const { i18n } = useLingui();
  if (reasonCode === null) return null;
  return reasonCodes[reasonCode].evidence.map((part) => (
    <TextArea
      key={part}
      name={`evidence.${part}`}
      rows={2}
      maxLength={answerTextLimits.characters}
      label={i18n._(evidenceWords(part))}
      error={errorOf(`evidence.${part}`)}
      value={evidence[part] ?? ''}
      onChange={(event) => change({ evidence: { ...evidence, [part]: event.target.value } })}
    />
  ));
}
