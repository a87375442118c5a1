import { Trans, useLingui } from '@lingui/react/macro';
import type { ResponseDraftView } from '@madang/contracts/response-drafts';
import { TextArea } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';
import type { AnswerFields } from './answer-fields.js';

interface ReplyFieldsProps extends AnswerFields {
  readonly asked: ResponseDraftView['replies'];
  /** In which its author put them. */
  readonly language: string;
}

/** Every question of the author, in their words, with the place for what the office says to it. */
export function ReplyFields({ content, change, errorOf, asked, language }: ReplyFieldsProps) {
  const { t } = useLingui();
  const replies = content.replies ?? [];
  if (asked.length === 0) return null;
  const set = (question: string, reply: string) =>
    change({ replies: [...replies.filter((one) => one.question !== question), { question, reply }] });
  return (
    <Stack>
      <h3>
        <Trans>Questions of the author</Trans>
      </h3>
      {asked.map(({ question }, index) => (
        <TextArea
          key={question}
          name={`replies.${index}`}
          rows={2}
          label={
            <span lang={language} dir="auto">
              {question}
            </span>
          }
          hint={t`Answer it, or say why you do not.`}
          error={errorOf(`replies.${index}`)}
          value={replies.find((one) => one.question === question)?.reply ?? ''}
          onChange={(event) => set(question, event.target.value)}
        />
      ))}
    </Stack>
  );
}
