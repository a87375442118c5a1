import { Trans } from '@lingui/react/macro';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage() {
  const place = usePlace();
  return (
    <Stack>
      <PageHead title={<Trans>Sign in</Trans>} lead={<Trans>You only need this to take part. Everything can be read without it.</Trans>} />
      <SignInForm />
      <p>
        <Trans>
          No account yet? <Link to={paths.register(place)}>Register</Link>
        </Trans>
      </p>
    </Stack>
  );
}
