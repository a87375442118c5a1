/** Between headings that stood one above the other. */
export const levelMark = ' · ';
