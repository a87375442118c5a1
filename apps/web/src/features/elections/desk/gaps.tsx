import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ElectionView } from '@madang/contracts/elections';
import { Notice } from '../../../ui/notice.js';
import { ProjectTitle } from '../project-title.js';

const words: Readonly<Record<string, MessageDescriptor>> = {
  'election/window-empty': msg`The voting phase has no time in it.`,
  'election/no-projects': msg`There is no project on the ballot.`,
  'election/fund-not-positive': msg`The fund of the cycle is empty.`,
  'election/max-picks-not-positive': msg`The number of choices must be one or more.`,
  'election/project-twice': msg`stands on the ballot twice.`,
  'election/cost-not-positive': msg`has no cost.`,
  'election/other-currency': msg`has its cost in another currency.`,
  'election/over-the-fund': msg`costs more than the whole fund.`,
};

/** What is still missing before it can be frozen. */
export function Gaps({ election: { gaps, projects } }: { readonly election: ElectionView }) {
  const { i18n } = useLingui();
  if (gaps.length === 0) {
    return (
      <Notice kind="ok">
        <Trans>Everything that is needed is there.</Trans>
      </Notice>
    );
  }
  return (
    <Notice kind="warn" title={<Trans>Before it can be frozen:</Trans>}>
      <ul>
        {gaps.map(({ code, project: id }) => {
          const project = projects.find((one) => one.id === id);
          return (
            <li key={`${code}${id ?? ''}`}>
              {project && (
                <>
                  <ProjectTitle project={project} />{' '}
                </>
              )}
              {words[code] ? i18n._(words[code]) : code}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
