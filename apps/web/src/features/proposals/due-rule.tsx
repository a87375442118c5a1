import { Plural, Trans } from '@lingui/react/macro';
import type { DueRuleView } from '@madang/contracts/proposals';
import { DateText } from '../../ui/date-text.js';

/** How a promised date came about. */
export function DueRule({ rule }: { readonly rule: DueRuleView }) {
  return (
    <>
      <Counted rule={rule} />
      {rule.movedFrom !== undefined && (
        <>
          {' '}
          <Trans>
            It would have ended on <DateText date={rule.movedFrom} form="short" />, when offices are closed: so it ends on the next open
            day.
          </Trans>
        </>
      )}
    </>
  );
}

function Counted({ rule: { code, from, days } }: { readonly rule: DueRuleView }) {
  const day = <DateText date={from} form="short" />;
  switch (code) {
    case 'decision_from_threshold':
      return (
        <Trans>
          Counted: <Plural value={days} one="# day" other="# days" /> from the day on which enough residents backed it, {day}.
        </Trans>
      );
    case 'decision_after_report':
      return (
        <Trans>
          Counted: <Plural value={days} one="# day" other="# days" /> from the report of the debate, {day}.
        </Trans>
      );
    case 'decision_on_reentry':
      return (
        <Trans>
          Counted: <Plural value={days} one="# day" other="# days" /> from the day on which it came back, {day}.
        </Trans>
      );
    case 'deferred_until':
      return <Trans>The date was named on {day}, when it was put off.</Trans>;
    default:
      return (
        <Trans>
          Counted: <Plural value={days} one="# day" other="# days" /> from {day}.
        </Trans>
      );
  }
}
