// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyLinks } from '#report/section/copy-link.ts';

const written: string[] = [];
const clipboard = (write: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText: write } });

function page(): { link: HTMLAnchorElement; said: Element } {
  document.body.innerHTML = `
    <h2>Net <a class="anchor-link" href="#nps"><b>#</b></a></h2>
    <a id="other" href="#x">x</a>
    <p data-copied-link="Link copied"></p>`;
  copyLinks(document);
  return {
    link: document.querySelector('.anchor-link')!,
    said: document.querySelector('[data-copied-link]')!,
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  written.length = 0;
});

describe('the link of a heading', () => {
  it('copies its whole address and says so', async () => {
    clipboard(async (text) => void written.push(text));
    const { link, said } = page();
    link.querySelector('b')!.click();
    await vi.waitFor(() => expect(said.textContent).toBe('Link copied'));
    expect(new Set(written)).toEqual(new Set([link.href]));
    expect(link.getAttribute('data-copied')).toBe('Link copied');
  });

  it('says nothing where the clipboard refuses', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    const { link, said } = page();
    link.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(said.textContent).toBe('');
  });

  it('leaves other links alone', () => {
    clipboard(async (text) => void written.push(text));
    page();
    document.querySelector<HTMLElement>('#other')!.click();
    expect(written).toEqual([]);
  });
});
