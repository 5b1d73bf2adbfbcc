import type { Item } from '#core/survey/item.ts';

/** Choosing what rules out the others takes them back, and choosing another takes that back. */
export function settleExclusive(
  form: HTMLFormElement,
  items: readonly Item[],
  changed: HTMLInputElement,
): void {
  const item = items.find(({ id }) => id === changed.name);
  if ((item?.type !== 'multiple' && item?.type !== 'reasons') || !changed.checked) return;
  const alone = (value: string) =>
    item.options.some((option) => option.value === value && option.exclusive) ||
    (item.specials as readonly string[]).includes(value);
  for (const other of form.querySelectorAll<HTMLInputElement>(`input[name="${item.id}"]:checked`))
    if (other !== changed && (alone(changed.value) || alone(other.value))) other.checked = false;
}
