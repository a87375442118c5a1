import { Plural, Trans } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { ElectionResultsView, PassedOverView, ResultAuditView } from '@madang/contracts/election-results';
import { useFormat } from '../../../format/use-format.js';
import { Details } from '../../../ui/details.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Stack } from '../../../ui/stack.js';
import { ProjectTitle } from '../project-title.js';
import { projectOf } from './project-of.js';
import { SpendingByDistrict } from './spending-by-district.js';
import { WorstOffFirst } from './worst-off-first.js';

/** Who got nothing, which groups were passed over, and where the money went: those who got least come first. */
export function WhomItServes({ results }: { readonly results: ElectionResultsView }) {
  const { audit } = results;
  if (!audit || audit.voters === 0) return null;
  return (
    <section aria-labelledby="served">
      <Stack gap="large">
        <Stack>
          <h2 id="served">
            <Trans>Who got something, and who did not</Trans>
          </h2>
          <p>
            <Unserved audit={audit} />
          </p>
          <PassedOver results={results} groups={audit.passedOver} />
        </Stack>
        <WorstOffFirst cycle={results.cycle} audit={audit} />
        <SpendingByDistrict results={results} districts={audit.byDistrict} />
      </Stack>
    </section>
  );
}

function Unserved({ audit: { voters, unserved } }: { readonly audit: ResultAuditView }) {
  const format = useFormat();
  if (unserved === 0) return <Trans>Everyone who voted had chosen at least one project that is funded.</Trans>;
  const [people, all] = [format.number(unserved), format.number(voters)];
  const share = format.share(basisPoints(BigInt(unserved), BigInt(voters)) ?? 0);
  return (
    <Trans>
      {people} of {all} voters ({share}) got none of the projects they had chosen.
    </Trans>
  );
}

/** EJR+ up to any project, for somebody who has never heard of it. */
function PassedOver({ results, groups }: { readonly results: ElectionResultsView; readonly groups: readonly PassedOverView[] }) {
  return (
    <>
      {groups.length === 0 ? (
        <p>
          <Trans>No group was passed over.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Plural
              value={groups.length}
              one="One group was passed over, though its equal part of the money would have paid for what it wanted:"
              other="# groups were passed over, though their equal part of the money would have paid for what they wanted:"
            />
          </p>
          <ul>
            {groups.map((group) => (
              <li key={group.project}>
                <GroupWords results={results} passed={group} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Details summary={<Trans>What “passed over” means</Trans>}>
        <p>
          <Trans>
            Imagine that everyone who voted gets the same part of the money. A group is passed over when all its members wanted one project,
            that project was not funded, and their parts together would have paid for it and, on top, for as much as any one of them got.
          </Trans>
        </p>
        <p>
          <Trans>Every ballot is looked at for this, whatever the rule. In research it is called EJR+ up to any project.</Trans>
        </p>
      </Details>
    </>
  );
}

function GroupWords({ results, passed }: { readonly results: ElectionResultsView; readonly passed: PassedOverView }) {
  const format = useFormat();
  const people = format.number(passed.group);
  const project = projectOf(results, passed.project);
  return (
    <Trans>
      {people} people wanted <ProjectTitle project={project} />. Their equal part of the money is <MoneyText amount={passed.due} />, but at
      most <MoneyText amount={passed.hasAtMost} /> is spent on what any one of them had chosen.
    </Trans>
  );
}
