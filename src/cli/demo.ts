/** One wave of made-up answers. */
export interface DemoWave {
  readonly wave: string;
  readonly responses: number;
  /** How much more satisfied than usually, in standard deviations (`core/synthetic/`). */
  readonly mood: number;
}

/**
 * What is made up for the demo: which surveys have answers, and how satisfied their waves are. The airport comes first,
 * because its report is the one that people look at first. `airport-sfo` has none: its answers are real and are imported.
 */
export const DEMO: Readonly<Record<string, readonly DemoWave[]>> = {
  airport: [
    { wave: 'autumn-2024', responses: 400, mood: 0.1 },
    { wave: 'spring-2025', responses: 420, mood: 0.1 },
    { wave: 'autumn-2025', responses: 450, mood: 0.2 },
    { wave: '2026', responses: 1_000, mood: 0.6 },
  ],
  workshop: [
    { wave: '2023', responses: 180, mood: -0.15 },
    { wave: '2024', responses: 200, mood: 0 },
    { wave: '2025', responses: 240, mood: 0.15 },
    { wave: '2026', responses: 330, mood: 0.3 },
  ],
  'phone-plan': [{ wave: '2026', responses: 320, mood: -0.1 }],
  goodbye: [
    { wave: '2025', responses: 160, mood: -0.8 },
    { wave: '2026', responses: 190, mood: -0.8 },
  ],
  checkout: [
    { wave: '2025', responses: 220, mood: 0 },
    { wave: '2026', responses: 260, mood: 0.15 },
  ],
  support: [
    { wave: '2025', responses: 220, mood: 0 },
    { wave: '2026', responses: 400, mood: -0.3 },
  ],
  stay: [
    { wave: '2025', responses: 180, mood: 0.6 },
    { wave: '2026', responses: 220, mood: 0.65 },
  ],
  team: [
    { wave: '2025', responses: 84, mood: -0.2 },
    { wave: '2026', responses: 93, mood: 0.4 },
  ],
};
