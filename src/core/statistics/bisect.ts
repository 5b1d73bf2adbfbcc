/**
 * Where a condition that holds at `inside` ceases to hold on the way to `outside`, to the last digit.
 * `inside` itself is not evaluated, so the condition may be only just true there.
 */
export function boundary(holds: (x: number) => boolean, inside: number, outside: number): number {
  let near = inside;
  let far = outside;
  // 200 halvings take any interval below the spacing of doubles; the middle then equals an end.
  for (let step = 0; step < 200; step++) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far) break;
    if (holds(middle)) near = middle;
    else far = middle;
  }
  return near;
}
