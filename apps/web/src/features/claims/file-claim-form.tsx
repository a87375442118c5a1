import { Trans, useLingui } from '@lingui/react/macro';
import { ClaimBody } from '@madang/contracts/claim-bodies';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { claimPaths } from '../../app/claim-paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { Select, TextArea } from '../../ui/field.js';
import { rightCodes, rightWords } from '../../ui/right-words.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { fileClaim, type Subject } from './claims.queries.js';

interface Values {
  readonly confidential: string;
  readonly right: string;
  readonly happened: string;
  readonly asked: string;
  readonly forAnother: string;
  readonly consent: string;
  readonly mail: string;
}

export function FileClaimForm({ subject: { about, key } }: { readonly subject: Subject }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(fileClaim(place.city));
  const form = useBodyForm<Values, ClaimBody>({
    body: ClaimBody,
    labels: {
      confidential: t`Open or confidential?`,
      right: t`Which right?`,
      happened: t`What happened`,
      asked: t`What you ask for`,
      forAnother: t`For whom?`,
      consent: t`Who it is, and how they agreed`,
      mail: t`Mails`,
    },
    toBody: ({ confidential, right, happened, asked, forAnother, consent, mail }) =>
      ({
        about,
        key,
        ...(confidential && { confidential: confidential === 'yes' }),
        right,
        happened: (happened ?? '').trim(),
        asked: (asked ?? '').trim(),
        language: place.language,
        forAnother: forAnother === 'yes',
        consent: (consent ?? '').trim(),
        mail: mail === 'yes',
      }) as ClaimBody,
    send: async (body) => {
      const { id } = await mutateAsync(body);
      announce(t`Filed. The ombudsperson has seven days to acknowledge it.`);
      await navigate(claimPaths.claim(place, id));
    },
  });
  return (
    <Form form={form} act={t`File the claim`} twin={<Trans>You can write to the ombudsperson on paper: the help page says where.</Trans>}>
      <Radios
        {...form.field('confidential')}
        choices={[
          { value: 'yes', label: t`Confidential`, hint: t`Only you and the ombudsperson ever read it.` },
          { value: 'no', label: t`Open`, hint: t`Everybody reads it, without your name.` },
        ]}
      />
      <Select
        {...form.field('right')}
        empty={t`Choose`}
        choices={rightCodes.map((code) => ({ value: code, label: i18n._(rightWords[code]) }))}
      />
      <TextArea {...form.field('happened')} rows={8} dir="auto" />
      <TextArea {...form.field('asked')} rows={3} dir="auto" />
      <Radios
        {...form.field('forAnother')}
        defaultValue="no"
        choices={[
          { value: 'no', label: t`For myself` },
          { value: 'yes', label: t`For somebody else, who agreed` },
        ]}
      />
      <TextArea {...form.field('consent')} optional hint={<Trans>Only the ombudsperson reads this.</Trans>} rows={2} dir="auto" />
      <Radios
        {...form.field('mail')}
        defaultValue="no"
        choices={[
          { value: 'no', label: t`Send me none: I look here` },
          { value: 'yes', label: t`Tell me by mail when something is new`, hint: t`The mail does not say what it is about.` },
        ]}
      />
    </Form>
  );
}
