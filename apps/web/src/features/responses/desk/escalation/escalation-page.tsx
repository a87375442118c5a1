import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../../api/session.queries.js';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { Notice } from '../../../../ui/notice.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { WhoIsAsked } from '../../escalation/who-is-asked.js';
import { escalationQuery } from '../../responses.queries.js';
import { EscalationForm } from './escalation-form.js';

/** Who is asked when an office stays silent: read by the office, named by an administrator. */
export function EscalationPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(escalationQuery(place.city));
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const heads = { committee: t`The human-rights committee`, ombudsperson: t`The ombudsperson or the council` };
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
        title={<Trans>When an office stays silent</Trans>}
      />
      <Notice kind="info">
        <Trans>
          A step without a name is vacant: residents see that, and the clock passes it over. Whoever sits there is given the role under
          “Roles”.
        </Trans>
      </Notice>
      <WhoIsAsked />
      {session.person?.roles.includes('administrator') === true ? (
        data.steps.map((step) => (
          <section key={step.role} aria-label={heads[step.role]}>
            <Stack>
              <h2>{heads[step.role]}</h2>
              <EscalationForm step={step} />
            </Stack>
          </section>
        ))
      ) : (
        <p>
          <Trans>An administrator settles this rule.</Trans>
        </p>
      )}
    </Stack>
  );
}
