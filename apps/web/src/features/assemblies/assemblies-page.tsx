import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../ui/stack.js';

export function AssembliesPage() {
  return <PageHead title={<Trans>Assemblies</Trans>} />;
}
