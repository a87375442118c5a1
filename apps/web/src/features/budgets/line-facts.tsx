import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetLineView, ClassifiedView } from '@madang/contracts/budget-lines';
import type { ReactNode } from 'react';
import { DescriptionList } from '../../ui/description-list.js';
import { Stack } from '../../ui/stack.js';
import { Named } from '../../ui/named.js';

/** Where the line stands in every order that the city keeps, with its codes. */
export function LineFacts({ line }: { readonly line: BudgetLineView }) {
  const { t } = useLingui();
  const { body, department, district, programme, chapter, economic, code, rowCount } = line;
  const classified = (key: string, term: string, step: ClassifiedView | null) =>
    step ? [{ key, term, fact: (<Classified step={step} />) as ReactNode }] : [];
  return (
    <section aria-labelledby="facts">
      <Stack>
        <h2 id="facts">
          <Trans>How the city files it</Trans>
        </h2>
        <DescriptionList
          facts={[
            { key: 'code', term: t`Line`, fact: <bdi>{code}</bdi> },
            ...classified('programme', t`Programme`, programme),
            ...classified('department', t`Department`, department),
            ...classified('district', t`District`, district),
            ...classified('body', t`Institution`, body),
            ...classified('chapter', t`Kind`, chapter),
            ...classified('economic', t`Item`, economic),
            { key: 'rows', term: t`Rows of the file added into it`, fact: rowCount },
          ]}
        />
      </Stack>
    </section>
  );
}

function Classified({ step: { code, names } }: { readonly step: ClassifiedView }) {
  return (
    <>
      <Named names={names} otherwise={code} /> (<bdi>{code}</bdi>)
    </>
  );
}
