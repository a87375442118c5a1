/** One row a figure, or the years or the indicators side by side. */
export const valueLayouts = ['long', 'years', 'indicators'] as const;
export type ValueLayout = (typeof valueLayouts)[number];
