/** What is said, with plain spaces for those at which no line ends (`unbroken`, tested by itself): to be compared with what is typed. */
export function plain<Said>(said: Said): Said {
  return JSON.parse(JSON.stringify(said).replaceAll('\u00a0', ' ')) as Said;
}
