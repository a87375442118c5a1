import { Trans } from '@lingui/react/macro';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { AttendanceTable } from '../attendance-table.js';
import { AttendanceForm } from './attendance-form.js';
import { may, whyNot } from './may-act.js';

/** Who came: a number, never a list of names. */
export function PeoplePart({ assembly }: { readonly assembly: AssemblyView }) {
  return (
    <Stack>
      <h2>
        <Trans>Who came</Trans>
      </h2>
      <p>
        <Trans>On the public page, groups of which only a few came are shown without their number.</Trans>
      </p>
      {may(assembly, 'record') ? (
        <AttendanceForm assembly={assembly} />
      ) : (
        <>
          <Notice kind="info">{whyNot(assembly, 'record') ?? <Trans>Only facilitators keep the record.</Trans>}</Notice>
          {assembly.attendance && <AttendanceTable attendance={assembly.attendance} />}
        </>
      )}
    </Stack>
  );
}
