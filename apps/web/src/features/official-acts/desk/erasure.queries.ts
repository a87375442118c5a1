import { mutationOptions } from '@tanstack/react-query';
import type { ActErasureBody } from '@madang/contracts/official-acts';
import { apiOf } from '../../../api/asking.js';

export const eraseAct = (city: string, leaf: number) =>
  mutationOptions({
    mutationFn: (body: ActErasureBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/log/acts/{leaf}/erasure', { path: { city, leaf: String(leaf) }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['log', city] }),
  });
