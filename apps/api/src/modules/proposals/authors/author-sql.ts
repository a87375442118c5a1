/** The condition that a person is no author of the row `proposal` of that table: whoever wrote it does not count as backing it. */
export function notAuthors(person: string, proposal: string): string {
  return `${person} <> all(${proposal}.co_author_ids || ${proposal}.author_id)`;
}

/** The condition that a person wrote it, alone or with others; the second part is found by an index of what has co-authors. */
export function isOneOfAuthors(person: string, proposal: string): string {
  return `(${proposal}.author_id = ${person} or (${proposal}.co_author_ids <> '{}' and ${proposal}.co_author_ids @> array[${person}::uuid]))`;
}

/** Those who write beside the author who leads, as pages show them, in the order in which they came. */
export function coAuthorViews(proposal: string): string {
  return `(select coalesce(json_agg(json_build_object('penName', w.pen_name, 'demo', w.demo) order by one.place), '[]')
             from unnest(${proposal}.co_author_ids) with ordinality as one(id, place)
             join person w on w.city_id = ${proposal}.city_id and w.id = one.id)`;
}
