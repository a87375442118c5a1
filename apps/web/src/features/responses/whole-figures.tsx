import { useLingui } from '@lingui/react/macro';
import type { ResponseFigureView } from '@madang/contracts/response-figures';
import { useFormat } from '../../format/use-format.js';
import { DescriptionList } from '../../ui/description-list.js';

/** The city's record in four numbers. Refusals are answers too. */
export function WholeFigures({ figure }: { readonly figure: ResponseFigureView }) {
  const { t } = useLingui();
  const format = useFormat();
  const facts = [
    { key: 'owed', term: t`proposals that are owed an answer, ever`, fact: format.number(figure.owed) },
    { key: 'answered', term: t`answered`, fact: format.number(figure.answered) },
    { key: 'inTime', term: t`of these in time`, fact: format.number(figure.answeredInTime) },
    { key: 'overdue', term: t`overdue today`, fact: format.number(figure.overdue) },
  ];
  return <DescriptionList kind="figures" facts={facts} />;
}
