/** What networks that show a picture of a link expect (Open Graph), in px. */
export const SIZE = { width: 1200, height: 630 };
