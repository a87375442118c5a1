import { Plural } from '@lingui/react/macro';
import type { StatementCountsBody } from '@madang/contracts/assemblies';

/** How the room answered, in one line. */
export function AnswerWords({ counts: { agree, disagree, pass } }: { readonly counts: StatementCountsBody }) {
  return (
    <>
      <Plural value={agree} one="# agrees" other="# agree" />
      {' · '}
      <Plural value={disagree} one="# disagrees" other="# disagree" />
      {' · '}
      <Plural value={pass} one="# passes" other="# pass" />
    </>
  );
}
