import { Trans } from '@lingui/react/macro';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Details } from '../../ui/details.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { RegisterForm } from './register-form.js';

export function RegisterPage() {
  const place = usePlace();
  return (
    <Stack>
      <PageHead title={<Trans>Register</Trans>} lead={<Trans>Three facts, so that you can propose, support and vote.</Trans>} />
      <Details summary={<Trans>What the city sees and what it does not</Trans>}>
        <p>
          <Trans>Everyone sees your pen name beside what you write.</Trans>
        </p>
        <p>
          <Trans>The city uses your e-mail address to reach you about what you took part in. It is never shown to others.</Trans>
        </p>
        <p>
          <Trans>Nobody can see how you voted, the city included.</Trans>
        </p>
      </Details>
      <RegisterForm />
      <p>
        <Trans>
          Registered already? <Link to={paths.signIn(place)}>Sign in</Link>
        </Trans>
      </p>
    </Stack>
  );
}
