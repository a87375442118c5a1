/** How a figure came about. */
export const valueQualities = ['official', 'survey', 'estimated', 'collected-by-residents'] as const;
export type ValueQuality = (typeof valueQualities)[number];
