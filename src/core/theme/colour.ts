/**
 * Colours as `#rrggbb`, and what has to be reckoned with them. Contrast is that of WCAG 2.2; mixing and lightening go
 * through OKLab (Björn Ottosson, 2020), in which equal steps look equal.
 */
export type Colour = `#${string}`;

/** sRGB channels, 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number];
/** Lightness 0 to 1, and two axes around grey. */
type Lab = readonly [lightness: number, a: number, b: number];

export const WHITE: Colour = '#ffffff';
export const BLACK: Colour = '#000000';

/** `#abc` and `#AABBCC` alike as `#aabbcc`. */
export function colourOf(written: string): Colour {
  const digits = written.slice(1).toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

/** Relative luminance as WCAG 2.2 defines it: 0 for black, 1 for white. */
function luminance(colour: Colour): number {
  const [red, green, blue] = linearOf(channelsOf(colour));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 defines it: 1 for the same colour, 21 for black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** So much (0 to 1) of one colour in another. */
export function mix(into: Colour, colour: Colour, share: number): Colour {
  const [from, to] = [labOf(into), labOf(colour)];
  return colourAt(
    [0, 1, 2].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * share) as unknown as Lab,
  )!;
}

/** The same hue as light as said (0 to 1), as colourful as a screen can show it there. */
export function withLightness(colour: Colour, lightness: number): Colour {
  const [, a, b] = labOf(colour);
  for (let vivid = 1; vivid > 0; vivid -= 0.02) {
    const found = colourAt([lightness, a * vivid, b * vivid], false);
    if (found) return found;
  }
  return colourAt([lightness, 0, 0])!;
}

/** How light a colour looks, 0 to 1. */
export const lightnessOf = (colour: Colour): number => labOf(colour)[0];

/** A grey of the same lightness has none of it: distance from grey, 0 to about 0.3. */
export const chromaOf = (colour: Colour): number => Math.hypot(labOf(colour)[1], labOf(colour)[2]);

const STEP = 0.005;

/**
 * The colour itself where it will do, or else the nearest lighter or darker one of its hue that does; undefined where
 * none does.
 */
export function nearest(colour: Colour, willDo: (candidate: Colour) => boolean): Colour | undefined {
  if (willDo(colour)) return colour;
  const from = lightnessOf(colour);
  for (let step = STEP; step <= 1; step += STEP)
    for (const lightness of [from - step, from + step]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = withLightness(colour, lightness);
      if (willDo(candidate)) return candidate;
    }
  return [BLACK, WHITE].find(willDo);
}

function channelsOf(colour: Colour): Channels {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as unknown as Channels;
}

function linearOf(channels: Channels): Channels {
  return channels.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  ) as unknown as Channels;
}

function labOf(colour: Colour): Lab {
  const [red, green, blue] = linearOf(channelsOf(colour));
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

/** The colour at a place in OKLab; beyond what a screen can show either the edge of it, or undefined. */
function colourAt([lightness, a, b]: Lab, clip = true): Colour | undefined {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  if (!clip && linear.some((one) => one < -0.0005 || one > 1.0005)) return undefined;
  const digits = linear.map((one) => {
    const bounded = Math.min(1, Math.max(0, one));
    const channel = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
    return Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
