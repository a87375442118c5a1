/** An `OriginView` from what the joins of a card call `came` and `older`; null for what was made here. */
export const originColumn = `
  case when came.proposal_id is not null then json_build_object(
    'process', older.name, 'site', older.site, 'url', came.url, 'state', came.state_there, 'supporters', came.supporters_there,
    'facts', came.facts, 'comments', (select count(*)::int from imported_comment c
                                       where c.city_id = p.city_id and c.proposal_id = p.id)) end as origin`;
