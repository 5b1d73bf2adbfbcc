import type { shuffled } from '#core/survey/order.ts';

/**
 * Puts what stands in random order into the order of a seed, before the page is first shown, and again when the form
 * hears `startagain`. The seed is that of the draft on the device, so that whoever returns finds the order they left; else
 * a new one. It stands in the form as `_seed`, and goes along with the answers.
 *
 * A place is an element with `data-order`. Its parts are its children that hold an item or an option. Those that
 * `data-stays` names, by item id or code, keep their place among them; those that `data-with` names follow the one
 * before. How the attributes come there: `order-of.ts`.
 *
 * The page holds the text of this function (`Arrange.astro`), so it uses nothing from outside itself.
 */
export function arrange(document: Document, shuffle: typeof shuffled): void {
  const form = document.querySelector<HTMLFormElement>('form[data-survey]')!;
  const kept = document.createElement('input');
  kept.type = 'hidden';
  kept.name = '_seed';
  form.append(kept);

  const places = [...form.querySelectorAll<HTMLElement>('[data-order]')].map((place) => {
    const [stays, follows] = [place.dataset.stays, place.dataset.with].map((list) => list?.split(' ') ?? []);
    const parts: { key: string | undefined; elements: Element[] }[] = [];
    for (const child of place.children) {
      const held = child.matches('[data-item]') ? child : child.querySelector('[data-item]');
      const key =
        (held ?? child).getAttribute('data-item') ??
        child.getAttribute('data-value') ??
        child.querySelector('input')?.value ??
        '';
      if (follows!.includes(key) && parts.length) parts.at(-1)!.elements.push(child);
      else parts.push({ key: !key || stays!.includes(key) ? undefined : key, elements: [child] });
    }
    return { place, parts };
  });

  function draw(seed: string): void {
    kept.value = seed;
    for (const { place, parts } of places) {
      const moving = new Map(parts.flatMap(({ key, elements }) => (key ? [[key, elements]] : [])));
      const order = shuffle(seed, place.dataset.order!, [...moving.keys()]).values();
      place.append(
        ...parts.flatMap(({ key, elements }) => (key ? moving.get(order.next().value!)! : elements)),
      );
      // Links to a question lead to its first control, whichever that is now.
      const marked = place.querySelector(':scope > label > [id]');
      if (marked) {
        const id = marked.id;
        marked.removeAttribute('id');
        place.querySelector('[name]')!.id = id;
      }
      place.setAttribute('data-ordered', '');
    }
  }

  function seedOfDraft(): string | undefined {
    try {
      // As `draftNameOf` in island/address.ts and the shelf name it.
      const collector = new URLSearchParams(location.search).get('c') ?? '';
      const name = ['heed.draft', form.dataset.survey, collector].join('.');
      return (JSON.parse(localStorage[name] as string) as { value: { seed?: string } }).value.seed;
    } catch {
      return undefined;
    }
  }

  const fresh = () => Math.random().toString(36).slice(2, 12);
  form.addEventListener('startagain', () => draw(fresh()));
  // Answers that come along in a link come with their order (island/elsewhere/link.ts).
  draw(/^#go-on=(\w+)\./.exec(location.hash)?.[1] ?? seedOfDraft() ?? fresh());
}
