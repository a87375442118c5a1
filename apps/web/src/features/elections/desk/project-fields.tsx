import { Trans } from '@lingui/react/macro';
import type { DistrictView } from '@madang/contracts/cities';
import type { ElectionView } from '@madang/contracts/elections';
import { languageCodes, languageFacts } from '../../../format/languages.js';
import { useFormat } from '../../../format/use-format.js';
import { Details } from '../../../ui/details.js';
import { Button, ButtonRow } from '../../../ui/button.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { Stack } from '../../../ui/stack.js';
import type { RegisteredField } from '../../../ui/use-body-form.js';
import styles from './project-fields.module.css';
import { fieldName, type ProjectDraft, type ProjectField } from './project-draft.js';
import type { ProjectDrafts } from './use-project-drafts.js';

interface ProjectFieldsProps {
  readonly words: Readonly<Record<ProjectField, string>>;
  readonly field: (name: string) => RegisteredField;
  readonly fund: ElectionView['fund'];
  readonly districts: readonly DistrictView[];
  readonly projects: ProjectDrafts;
}

/** The projects, one below the other in the order of the ballot. */
export function ProjectFields({ projects, ...rest }: ProjectFieldsProps) {
  return (
    <section aria-labelledby="on-ballot">
      <Stack>
        <h3 id="on-ballot">
          <Trans>On the ballot</Trans>
        </h3>
        {projects.drafts.map((draft, at) => (
          <OneProject key={draft.key} {...rest} draft={draft} number={at + 1} onRemove={() => projects.remove(draft.key)} />
        ))}
        <ButtonRow>
          <Button kind="secondary" onClick={projects.addOwn}>
            <Trans>Add a project of the city’s own</Trans>
          </Button>
          {projects.removed && (
            <Button kind="quiet" onClick={projects.putBack}>
              <Trans>Put back what was removed</Trans>
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </section>
  );
}

interface OneProjectProps extends Omit<ProjectFieldsProps, 'projects'> {
  readonly draft: ProjectDraft;
  readonly number: number;
  readonly onRemove: () => void;
}

function OneProject({ words, field, fund, districts, draft, number, onRemove }: OneProjectProps) {
  const format = useFormat();
  const count = format.number(number);
  const tied = (name: ProjectField) => ({ ...field(fieldName(name, draft.key)), label: words[name], defaultValue: draft[name] });
  const isWrong = [tied('category'), tied('groups')].some((one) => 'error' in one);
  return (
    <fieldset className={styles.project}>
      <legend className={styles.legend}>
        <Trans>Project {count}</Trans> {draft.proposal !== null && <bdi>{draft.proposal}</bdi>}
      </legend>
      <Field {...tied('title')} dir="auto" />
      <TextArea {...tied('description')} rows={4} />
      <Select {...tied('language')} choices={languageCodes.map((code) => ({ value: code, label: languageFacts(code).name }))} />
      {districts.length > 0 && (
        <Select {...tied('district')} empty="" optional choices={districts.map(({ code, name }) => ({ value: code, label: name }))} />
      )}
      <Details
        summary={<Trans>For limits and groups</Trans>}
        {...((tied('category').defaultValue !== '' || tied('groups').defaultValue !== '' || isWrong) && { open: true })}
      >
        <Field {...tied('category')} dir="auto" optional hint={<Trans>Such as “Sport”, where categories have limits.</Trans>} />
        <Field
          {...tied('groups')}
          width="short"
          optional
          hint={
            <Trans>A letter, the same for each of the group, such as A for two projects on one site: at most one of them is funded.</Trans>
          }
        />
      </Details>
      <MoneyField
        {...tied('cost')}
        currency={fund.currency}
        hint={<Trans>What it costs in full, worked out by the office in charge.</Trans>}
      />
      <div>
        <Button kind="stop" onClick={onRemove}>
          <Trans>Take project {count} off the ballot</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
