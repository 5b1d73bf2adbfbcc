/**
 * A click on the link of a heading also copies its address, and says so. The link leads there as before; without script,
 * or where a browser has no clipboard to write to, the address stands in the browser's bar.
 */
export function copyLinks(root: Document): void {
  const said = root.querySelector('[data-copied-link]');
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.anchor-link');
    if (!link || !said || !('clipboard' in navigator)) return;
    void navigator.clipboard.writeText(link.href).then(
      () => {
        const words = said.getAttribute('data-copied-link') ?? '';
        root.querySelector('.anchor-link[data-copied]')?.removeAttribute('data-copied');
        link.setAttribute('data-copied', words);
        said.textContent = words;
      },
      () => undefined,
    );
  });
}
