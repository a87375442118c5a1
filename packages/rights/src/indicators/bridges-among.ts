export interface Road {
  readonly name: number;
  readonly ends: readonly [string, string];
}

/** The roads without which two places are no longer joined (Tarjan, 1974): a walk that notes how far back each place leads. */
export function bridgesAmong(roads: readonly Road[]): number[] {
  const from = new Map<string, Road[]>();
  for (const road of roads) for (const end of road.ends) from.set(end, [...(from.get(end) ?? []), road]);
  const order = new Map<string, number>();
  const bridges: number[] = [];
  const walk = (place: string, by: Road | undefined): number => {
    const mine = order.size;
    order.set(place, mine);
    let back = mine;
    for (const road of from.get(place)!) {
      if (road === by) continue;
      const other = road.ends[0] === place ? road.ends[1] : road.ends[0];
      const met = order.get(other);
      const reach = met ?? walk(other, road);
      if (met === undefined && reach > mine) bridges.push(road.name);
      back = Math.min(back, reach);
    }
    return back;
  };
  for (const place of from.keys()) if (!order.has(place)) walk(place, undefined);
  return bridges;
}
