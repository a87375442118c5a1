import { mutationOptions } from '@tanstack/react-query';
import type { EscalationBody, EscalationRole } from '@madang/contracts/escalation';
import { apiOf } from '../../../../api/asking.js';

/** Whose turn it is stands at every proposal that waits. */
export const nameBody = (city: string, role: EscalationRole) =>
  mutationOptions({
    mutationFn: (body: EscalationBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/responses/escalation/{role}', { path: { city, role }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['responses', city] }),
  });
