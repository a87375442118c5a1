import { Trans } from '@lingui/react/macro';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { AgendaList } from '../agenda-list.js';
import { AgendaRecordForm } from './agenda-record-form.js';
import { may, whyNot } from './may-act.js';

/** The agenda, with what was said at each of its items. */
export function AgendaPart({ assembly }: { readonly assembly: AssemblyView }) {
  return (
    <Stack>
      <h2>
        <Trans>Minutes, item by item</Trans>
      </h2>
      {may(assembly, 'record') ? (
        <>
          <p>
            <Trans>Write what was said and shown, without names.</Trans>
          </p>
          <AgendaRecordForm assembly={assembly} />
        </>
      ) : (
        <>
          <Notice kind="info">{whyNot(assembly, 'record') ?? <Trans>Only facilitators keep the record.</Trans>}</Notice>
          <AgendaList agenda={assembly.agenda} language={assembly.language} />
        </>
      )}
    </Stack>
  );
}
