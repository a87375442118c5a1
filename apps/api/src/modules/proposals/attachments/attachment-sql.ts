/** What everybody is shown of a row `a` of `attachment`, as arguments of `json_build_object`: of what is covered only that it is, and why. */
export const attachmentFields = `
  'id', a.id, 'kind', a.kind, 'mediaType', a.media_type, 'words', case when a.covered_at is null then a.words end,
  'warning', a.warning, 'width', a.width, 'height', a.height, 'size', a.size, 'covered', a.cover_reason,
  'widths', (select coalesce(json_agg(c.width order by c.width), '[]') from attachment_copy c where c.city_id = a.city_id and c.attachment_id = a.id)`;

/** The attachments of a row `p` of `proposal`, as its page lists them. */
export const attachmentViews = `
  (select coalesce(json_agg(json_build_object(${attachmentFields}) order by a.position), '[]')
     from attachment a where a.city_id = p.city_id and a.proposal_id = p.id and a.subject = 'proposal')`;

/** Where the largest copy of each attachment of a row `p` is, for files; what is covered is in none. */
export const attachmentAddresses = `
  (select string_agg('/api/v1/cities/' || city.slug || '/proposals/' || coalesce(p.year || '-' || p.number, p.id::text) || '/attachments/'
                     || a.id || '/' || coalesce(a.width, 0), ' ' order by a.position)
     from attachment a where a.city_id = p.city_id and a.proposal_id = p.id and a.subject = 'proposal' and a.covered_at is null)`;
