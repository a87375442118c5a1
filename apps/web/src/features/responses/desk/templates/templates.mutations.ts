import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { AnswerTemplateBody } from '@madang/contracts/answer-templates';
import { apiOf } from '../../../../api/asking.js';
import { templatesQuery } from '../../responses.queries.js';

const address = '/api/v1/cities/{city}/responses/templates';
const listAgain = (client: QueryClient, city: string) => client.invalidateQueries({ queryKey: templatesQuery(city).queryKey });

interface Keep {
  readonly body: AnswerTemplateBody;
  /** The template that is changed, as it was seen; null for a new one. */
  readonly changed: { readonly id: string; readonly revision: number } | null;
}

export const keepTemplate = (city: string) =>
  mutationOptions({
    mutationFn: async ({ body, changed }: Keep, context) => {
      if (changed === null) await apiOf(context).post(address, { path: { city }, body });
      else await apiOf(context).put(`${address}/{template}`, { path: { city, template: changed.id }, body, ifMatch: changed.revision });
    },
    onSuccess: (_view, _keep, _before, { client }) => listAgain(client, city),
  });

export const retireTemplate = (city: string) =>
  mutationOptions({
    mutationFn: (template: string, context) => apiOf(context).post(`${address}/{template}/retirement`, { path: { city, template } }),
    onSuccess: (_view, _template, _before, { client }) => listAgain(client, city),
  });
